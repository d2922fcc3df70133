import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServedPage } from './serve-page'

const ROOT = join(__dirname, '..', '..', '..', '..')
const NEWSGRAPH = join(ROOT, 'packages', 'cli', 'bin', 'newsgraph.js')

/** What a user does: reads the stories of `examples/` into a store of its own, and looks at it with `newsgraph view`. */
export async function serveExamples(): Promise<ServedPage> {
  const { store, remove } = readExamples()
  const server = spawn(process.execPath, [NEWSGRAPH, 'view', '--no-open', '--port', '0', ...store])
  const ended = once(server, 'exit')
  return {
    address: await addressOf(server),
    async close() {
      server.kill()
      await ended
      remove()
    },
  }
}

/** The same stories as one file, which opens from disk. */
export async function writeExamples(): Promise<ServedPage & { readonly file: string }> {
  const { folder, store, remove } = readExamples()
  const file = join(folder, 'examples.html')
  run('export', '--output', file, '--title', 'Prisoners & <treaties>', ...store)
  return { file, address: pathToFileURL(file).href, close: async () => remove() }
}

function readExamples() {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-examples-'))
  const store = ['--store', join(folder, 'store')]
  run('read', join(ROOT, 'examples', 'stories'), ...store)
  return { folder, store, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function run(...args: string[]): void {
  execFileSync(process.execPath, [NEWSGRAPH, ...args], { stdio: 'ignore' })
}

async function addressOf(server: ChildProcess): Promise<string> {
  for await (const line of server.stdout ?? []) {
    const [address] = /http:\S+/.exec(String(line)) ?? []
    if (address !== undefined) return address
  }
  throw new Error('expected the address of the page, got none')
}
