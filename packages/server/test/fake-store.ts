import type { GraphStore, QueryResult } from '@newsgraph/loader'

const NO_ROWS: QueryResult = { columns: [], rows: [], truncated: false, milliseconds: 0 }

/** An empty store, where a test does not say otherwise; it takes nothing in. */
export function fakeStore(answers: Partial<GraphStore> = {}): GraphStore {
  return {
    engine: { name: 'embedded', version: '1.2.3', capabilities: { concurrentAccess: false } },
    query: async () => NO_ROWS,
    counts: async () => ({ articles: 0, entities: 0, statements: 0 }),
    async *extractions() {},
    judgements: async () => [],
    judge: refuse,
    undo: refuse,
    redo: refuse,
    prepare: refuse,
    load: refuse,
    remove: refuse,
    close: refuse,
    ...answers,
  }
}

function refuse(): never {
  throw new Error('the server is not to do this')
}
