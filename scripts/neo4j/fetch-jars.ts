import { spawnSync } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { JARS, VERSION } from './settings'

/** Into a folder beside, that gets its name when it is complete: an interrupted fetch is never taken for a whole one. */
export function fetchJars(): void {
  if (existsSync(JARS)) return
  const partial = `${JARS}.partial`
  rmSync(partial, { recursive: true, force: true })
  console.error(`neo4j: fetching the server from Maven Central (120 MB, once)`)
  const { error, status } = spawnSync(
    'mvn',
    [
      ...['-B', '-q', '-ntp', '-Dstyle.color=never', '-f', path.join(__dirname, 'pom.xml')],
      'dependency:copy-dependencies',
      `-Dneo4j.version=${VERSION}`,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${partial}`,
    ],
    { stdio: ['ignore', 2, 2] },
  )
  if (error !== undefined)
    throw new Error(
      `expected Maven to fetch the server with, got none (${error.message}): install it (Debian: apt-get install maven)`,
    )
  if (status !== 0) throw new Error('Maven could not fetch the server: see above')
  renameSync(partial, JARS)
}
