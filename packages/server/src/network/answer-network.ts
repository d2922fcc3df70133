import { type NetworkJson, networkToJson } from '@newsgraph/graph'
import type {
  GraphNode,
  GraphRelationship,
  GraphStore,
  Parameters,
  StoreCounts,
} from '@newsgraph/loader'
import { collectElements, type Elements } from '../query/collect-elements'
import { RequestError } from '../request-error'
import { ARTICLES, ENTITIES, MOST_CONNECTED, NEIGHBOURS, STATEMENTS_BETWEEN } from './cypher'
import { drawNetwork } from './draw-network'

/** Statements sent at once: more for more entities. */
const STATEMENTS = { least: 5_000, perEntity: 10, most: 30_000 } as const

/** A part of what the store holds, and how much that is. */
export interface NetworkAnswer {
  readonly network: NetworkJson
  readonly totals: StoreCounts
}

/** The most connected entities, what is said between them, and the articles that say it. */
export async function answerOverview(store: GraphStore, limit: number): Promise<NetworkAnswer> {
  const { nodes } = await ask(store, MOST_CONNECTED, { limit }, limit)
  return answerBetween(store, [...nodes.values()])
}

/**
 * An entity, those that most is said of together with it, and what is said between all of them.
 *
 * @throws RequestError where the store has no such entity
 */
export async function answerNeighbourhood(
  store: GraphStore,
  entity: string,
  limit: number,
): Promise<NetworkAnswer> {
  const { nodes } = await ask(store, ENTITIES, { ids: [entity] }, 1)
  if (nodes.size === 0) throw new RequestError(404, `no entity '${entity}' in the store`)
  const neighbours = await ask(store, NEIGHBOURS, { entity, limit }, limit)
  return answerBetween(store, [...nodes.values(), ...neighbours.nodes.values()])
}

/** Those of the entities that the store has, and what is said between them. */
export async function answerAmong(
  store: GraphStore,
  ids: readonly string[],
): Promise<NetworkAnswer> {
  const { nodes } = await ask(store, ENTITIES, { ids }, ids.length)
  return answerBetween(store, [...nodes.values()])
}

async function answerBetween(
  store: GraphStore,
  entities: readonly GraphNode[],
): Promise<NetworkAnswer> {
  const { least, perEntity, most } = STATEMENTS
  const limit = Math.min(most, Math.max(least, perEntity * entities.length))
  const between = { entities: entities.map(({ id }) => id), limit }
  const statements = await ask(store, STATEMENTS_BETWEEN, between, limit)
  const relationships = [...statements.relationships.values()]
  const ids = articlesOf(relationships)
  const articles = await ask(store, ARTICLES, { ids }, ids.length)
  const network = drawNetwork([...entities, ...articles.nodes.values()], relationships)
  return { network: networkToJson(network), totals: await store.counts() }
}

function articlesOf(relationships: readonly GraphRelationship[]): string[] {
  const articles = relationships.map(({ properties: { article } }) => article)
  return [...new Set(articles.filter((article) => typeof article === 'string'))]
}

async function ask(
  store: GraphStore,
  cypher: string,
  parameters: Parameters,
  rowLimit: number,
): Promise<Elements> {
  const { rows } = await store.query(cypher, parameters, { rowLimit })
  return collectElements(rows)
}
