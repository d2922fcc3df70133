import { existsSync } from 'node:fs'
import { StoreError } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import type { Terminal } from './terminal'

export interface StoreOptions {
  readonly store?: string
}

const DEFAULT_STORE = '.newsgraph'

/** Where the graph is: the option, NEWSGRAPH_STORE, or a folder of the working directory. */
export function storeLocation({ store }: StoreOptions, { env }: Pick<Terminal, 'env'>): string {
  const { NEWSGRAPH_STORE } = env
  return store || NEWSGRAPH_STORE || DEFAULT_STORE
}

/** Opens the store, works with it, and closes it whatever comes of that. */
export async function withStore<T>(
  location: string,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const { openStore } = await import('@newsgraph/loader')
  const store = await openStore(location)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/**
 * The same for those who only ask.
 *
 * @throws StoreError where there is no such folder yet
 */
export async function withExistingStore<T>(
  location: string,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const isFolder = !/^[\w+]+:\/\//.test(location)
  if (isFolder && !existsSync(location))
    throw new StoreError(`no store in ${location}`, {
      hint: 'newsgraph read makes one; --store or NEWSGRAPH_STORE name another',
    })
  return withStore(location, work)
}
