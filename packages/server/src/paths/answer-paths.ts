import type { GraphStore } from '@newsgraph/loader'
import { answerAmong, type NetworkAnswer } from '../network/answer-network'
import { LINKS_FROM } from './cypher'
import { findBetween } from './find-between'

/** Steps that a path may have; links looked at in one step, and entities sent. */
const LIMITS = { steps: 6, links: 50_000, entities: 200 } as const

/** The entities on shortest paths between two, and what is said between them; nothing where no path is short enough. */
export async function answerPaths(
  store: GraphStore,
  from: string,
  to: string,
): Promise<NetworkAnswer> {
  const limit = LIMITS.links
  const between = await findBetween(
    from,
    to,
    async (entities) => {
      const { rows } = await store.query(LINKS_FROM, { entities, limit }, { rowLimit: limit })
      return rows.map(([a, b]) => [String(a), String(b)] as const)
    },
    LIMITS.steps,
  )
  return answerAmong(store, [...between].slice(0, LIMITS.entities))
}
