import { StoreError } from '@newsgraph/graph'
import type { Engine } from './engine'

/** An engine that is only asked, also where it could do more. */
export function forbidChanges(engine: Omit<Engine, 'prepare' | 'transact'>): Engine {
  return {
    ...engine,
    prepare: refuse,
    transact: refuse,
    query: (cypher, parameters, options) =>
      options.write ? refuse() : engine.query(cypher, parameters, options),
  }
}

async function refuse(): Promise<never> {
  throw new StoreError('expected a store that may be written, got one that was opened to be read')
}
