import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServedPage } from './serve-page'

const ROOT = join(__dirname, '..', '..', '..', '..')
const NEWSGRAPH = join(ROOT, 'packages', 'cli', 'bin', 'newsgraph.js')

/** What a user does: reads the stories of `examples/` into a store of its own, and looks at it with `newsgraph view`. */
export function serveExamples(): Promise<ServedPage> {
  return serveStories((store) => [NEWSGRAPH, 'view', '--no-open', '--port', '0', '--store', store])
}

/** @param command what Node is to run, to serve a store and print the address */
async function serveStories(command: (store: string) => readonly string[]): Promise<ServedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-examples-'))
  const store = join(folder, 'store')
  const stories = join(ROOT, 'examples', 'stories')
  execFileSync(process.execPath, [NEWSGRAPH, 'read', stories, '--store', store], {
    stdio: 'ignore',
  })
  const server = spawn(process.execPath, command(store), { cwd: ROOT })
  const ended = once(server, 'exit')
  return {
    address: await addressOf(server),
    async close() {
      server.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function addressOf(server: ChildProcess): Promise<string> {
  for await (const line of server.stdout ?? []) {
    const [address] = /http:\S+/.exec(String(line)) ?? []
    if (address !== undefined) return address
  }
  throw new Error('expected the address of the page, got none')
}
