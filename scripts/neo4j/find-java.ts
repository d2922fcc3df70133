import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { OLDEST_JAVA } from './settings'

const INSTALLED = '/usr/lib/jvm'

/** Of JAVA_HOME, the path, and where Linux keeps them: the first Java that is new enough. */
export function findJava(): string {
  const { JAVA_HOME: home } = process.env
  const folders = existsSync(INSTALLED) ? readdirSync(INSTALLED) : []
  const candidates = [
    ...(home === undefined ? [] : [path.join(home, 'bin/java')]),
    'java',
    ...folders.map((folder) => path.join(INSTALLED, folder, 'bin/java')),
  ]
  const java = candidates.find((candidate) => majorVersion(candidate) >= OLDEST_JAVA)
  if (java === undefined)
    throw new Error(
      `expected Java ${OLDEST_JAVA} or later, got none: install it (Debian: apt-get install openjdk-${OLDEST_JAVA}-jre-headless), or set JAVA_HOME`,
    )
  return java
}

/** NaN for what is no Java. */
function majorVersion(java: string): number {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' })
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1])
}
