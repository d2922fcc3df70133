import { type NetworkJson, networkToJson, QueryError } from '@newsgraph/graph'
import type { GraphNode, GraphStore, QueryResult } from '@newsgraph/loader'
import { given } from '../given'
import { ARTICLES, ENTITIES } from '../network/cypher'
import { drawNetwork } from '../network/draw-network'
import { RequestError } from '../request-error'
import { collectElements } from './collect-elements'
import type { CypherQuestion } from './read-question'

/** What the page may ask: it only reads. */
const LIMITS = { timeout: 10_000, rowLimit: 1_000 } as const

export interface QueryAnswer extends QueryResult {
  /** Where the rows hold nodes, relationships or paths. */
  readonly network?: NetworkJson
}

/**
 * Runs the Cypher that somebody wrote.
 *
 * @throws RequestError for a question that is wrong, refused, or past its time, with the place in the Cypher
 */
export async function answerQuery(
  store: GraphStore,
  { cypher, parameters }: CypherQuestion,
): Promise<QueryAnswer> {
  const result = await store.query(cypher, parameters, LIMITS).catch(refuse)
  const network = await networkOf(store, result.rows)
  return { ...result, ...(network !== undefined && { network }) }
}

/** A store that fails is another matter than a question that it cannot answer. */
function refuse(cause: unknown): never {
  if (!(cause instanceof QueryError)) throw cause
  const { message, hint, position } = cause
  throw new RequestError(400, message, { cause, ...given({ hint, position }) })
}

/** Relationships are drawn with both their ends, also where the question asked for them alone. */
async function networkOf(
  store: GraphStore,
  rows: QueryResult['rows'],
): Promise<NetworkJson | undefined> {
  const { nodes, relationships } = collectElements(rows)
  if (nodes.size === 0 && relationships.size === 0) return undefined
  const ends = [...relationships.values()].flatMap(({ source, target }) => [source, target])
  const ids = [...new Set(ends)].filter((id) => !nodes.has(id))
  const missing = ids.length === 0 ? [] : await fetchNodes(store, ids)
  return networkToJson(drawNetwork([...nodes.values(), ...missing], relationships.values()))
}

async function fetchNodes(store: GraphStore, ids: readonly string[]): Promise<Iterable<GraphNode>> {
  const answers = await Promise.all(
    [ENTITIES, ARTICLES].map((cypher) => store.query(cypher, { ids }, { rowLimit: ids.length })),
  )
  return collectElements(answers.flatMap(({ rows }) => rows)).nodes.values()
}
