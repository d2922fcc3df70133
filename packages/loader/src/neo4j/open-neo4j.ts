import type { GraphStore } from '../graph-store'
import type { StoreOptions } from '../open-store'

export async function openNeo4j(_location: string, _options: StoreOptions): Promise<GraphStore> {
  throw new Error('not yet')
}
