import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Extraction } from '@newsgraph/graph'
import { type GraphStore, openStore } from '@newsgraph/loader'

/** An embedded store that holds these; removed when it is closed. */
export async function openStories(extractions: readonly Extraction[]): Promise<GraphStore> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-server-'))
  const store = await openStore(join(folder, 'store'))
  await store.load(extractions)
  return {
    ...store,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
