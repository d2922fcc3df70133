import { join } from 'node:path'
import { ROOT, serveStories } from './serve-examples'
import type { ServedPage } from './serve-page'

/** The stories of `examples/`, behind the real server, in a store that takes corrections. */
export function serveCorrectable(): Promise<ServedPage> {
  return serveStories((store) => [
    '--conditions=@newsgraph/source',
    join(ROOT, 'node_modules', 'ts-node', 'dist', 'bin.js'),
    '--transpile-only',
    join(ROOT, 'packages', 'server', 'test', 'serve-correctable.ts'),
    store,
  ])
}
