import type { EntityNode } from '@newsgraph/graph'
import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { createRandom } from '../layout/random'
import type { LineGraph } from './group-lines'

/** Entities that have more to do with each other than with the rest. */
export interface Community {
  /** Its strongest member. */
  readonly id: string
  /** "Blinken, Lavrov and 7 more". */
  readonly name: string
  /** With the most sentences to fellow members first. */
  readonly members: readonly string[]
}

type Ties = UndirectedGraph<Record<string, never>, { weight: number }>

/** Members that a community is named by. */
const NAMED = 2

/**
 * Communities by the Louvain method (Blondel et al. 2008), where a sentence more is a stronger tie; the largest first. The
 * same for the same graph. Entities without relations are in none.
 *
 * @param known communities found before the graph grew: their members stay together, and newcomers join whom they are tied
 * to most
 */
export function findCommunities(
  graph: LineGraph,
  known: readonly Community[] = [],
): readonly Community[] {
  const ties = tiesOf(graph)
  const communityOf = new Map<string, number>()
  for (const [index, { members }] of known.entries())
    for (const member of members) if (ties.hasNode(member)) communityOf.set(member, index)
  if (known.length > 0) joinStrongest(ties, communityOf)
  divideRest(ties, communityOf, known.length)
  const groups = new Map<number, string[]>()
  for (const [entity, index] of communityOf)
    groups.set(index, [...(groups.get(index) ?? []), entity])
  return [...groups.values()]
    .map((members) => createCommunity(graph, ties, members))
    .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1))
}

/** Sentences between each two entities, whatever they say. */
function tiesOf(graph: LineGraph): Ties {
  const ties: Ties = new UndirectedGraph()
  graph.forEachEdge((_id, { statements }, source, target) => {
    if (source === target) return
    ties.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + statements.length }))
  })
  return ties
}

/** Whoever is in no community joins the one that it is tied to most, until nobody is left who is tied to any. */
function joinStrongest(ties: Ties, communityOf: Map<string, number>): void {
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false
    ties.forEachNode((entity) => {
      if (communityOf.has(entity)) return
      const weights = new Map<number, number>()
      ties.forEachEdge(entity, (_edge, { weight }, a, b) => {
        const other = communityOf.get(a === entity ? b : a)
        if (other !== undefined) weights.set(other, (weights.get(other) ?? 0) + weight)
      })
      const [strongest] = [...weights].sort(([a, one], [b, other]) => other - one || a - b)
      if (strongest === undefined) return
      communityOf.set(entity, strongest[0])
      hasChanged = true
    })
  }
}

/** @param first the number of the first community that is found */
function divideRest(ties: Ties, communityOf: Map<string, number>, first: number): void {
  const rest = ties.copy() as Ties
  for (const entity of communityOf.keys()) rest.dropNode(entity)
  if (rest.size === 0) return
  const found = louvain(rest, { getEdgeWeight: 'weight', rng: createRandom(1) })
  for (const [entity, index] of Object.entries(found)) communityOf.set(entity, first + index)
}

function createCommunity(graph: LineGraph, ties: Ties, entities: readonly string[]): Community {
  const fellows = new Set(entities)
  const strengths = new Map(entities.map((entity) => [entity, 0]))
  for (const entity of entities)
    ties.forEachEdge(entity, (_edge, { weight }, a, b) => {
      if (fellows.has(a) && fellows.has(b))
        strengths.set(entity, (strengths.get(entity) ?? 0) + weight)
    })
  const members = [...strengths]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([entity]) => entity)
  return { id: members[0] ?? '', name: nameOf(graph, members), members }
}

function nameOf(graph: LineGraph, members: readonly string[]): string {
  const named = members.length === NAMED + 1 ? members : members.slice(0, NAMED)
  const names = named.map((member) => shortName(graph.getNodeAttributes(member)))
  const more = members.length - named.length
  if (more > 0) return `${names.join(', ')} and ${more} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** What a name ends with, where stories call a person that: "Blinken". */
function shortName({ kind, name, aliases }: EntityNode): string {
  if (kind !== 'Person') return name
  return aliases.find((alias) => name.endsWith(` ${alias}`)) ?? name
}

/** The community that an entity is in: it stays the same one while the network grows. */
export function communityWith(
  communities: readonly Community[],
  entity: string,
): Community | undefined {
  return communities.find(({ members }) => members.includes(entity))
}
