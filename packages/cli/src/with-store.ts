import type { GraphStore, StoreOptions as OpenOptions } from '@newsgraph/loader'
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

/** A location as it may be shown: without a password. */
export function showLocation(location: string): string {
  return location.replace(/^(\S+?:\/\/)[^/]*@/, '$1')
}

/** Opens the store, works with it, and closes it whatever comes of that. */
export async function withStore<T>(
  location: string,
  options: OpenOptions,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const { openStore } = await import('@newsgraph/loader')
  const store = await openStore(location, options)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
