import {
  buildNetwork,
  type Extraction,
  isArticle,
  isMentions,
  type Network,
  networkToJson,
  rankName,
} from '@newsgraph/graph'
import type { ArticleAnswer, FoundEntity, NetworkAnswer } from '../api/answers'
import type { Api } from '../api/api'
import { ApiError } from '../api/api-error'
import { certaintyOf } from '../graph/certainty'
import { describeEntity } from '../graph/describe-entity'
import { findPaths } from '../graph/find-paths'
import { writeFormat } from '../sharing/data-formats'
import { networkAround } from './network-around'

/** Entities that a search finds, and paths that lead from one to another. */
const LIMITS = { found: 20, paths: 100 } as const

/** Answers from stories that the page brings along, as a server would that lets nobody change anything. */
export function createOfflineApi(extractions: readonly Extraction[]): Api {
  const whole = buildNetwork(extractions)
  const ranked = strongest(whole)
  const articles = new Map(extractions.map((extraction) => [extraction.article.id, extraction]))
  const counts = {
    articles: articles.size,
    entities: whole.filterNodes((_, node) => !isArticle(node)).length,
    statements: whole.filterEdges((_, edge) => !isMentions(edge)).length,
  }
  const answer = (entities: Iterable<string>): NetworkAnswer => ({
    network: networkToJson(networkAround(whole, entities)),
    totals: counts,
  })

  return {
    holder: 'this file',
    status: async () => ({
      can: { ask: false, correct: false, read: false },
      engine: { name: 'this file', version: '' },
      counts,
    }),
    network: async (limit) => answer(ranked.slice(0, limit)),
    neighbourhood: async (entity, limit) => {
      if (!whole.hasNode(entity)) throw missing('entity', entity)
      const near = new Set(saidNeighbours(whole, entity))
      const neighbours = ranked.filter((id) => near.has(id))
      return answer([entity, ...neighbours.slice(0, limit)])
    },
    networkAmong: async (entities) => answer(entities.filter((id) => whole.hasNode(id))),
    search: async (words) => search(whole, words),
    article: async (id) => {
      const found = articles.get(id)
      if (found === undefined) throw missing('story', id)
      const { article, entities, mentions, statements } = found
      return { article, entities, mentions, statements } satisfies ArticleAnswer
    },
    entity: async (id) => {
      const found = describeEntity(whole, id)
      if (found === undefined) throw missing('entity', id)
      return found
    },
    paths: async (from, to) => {
      const neighboursOf = (entity: string) => saidNeighbours(whole, entity)
      return answer(new Set(findPaths(neighboursOf, from, to, LIMITS.paths).paths.flat()))
    },
    everything: (name) => writeFormat(name, whole),
    mentions: refuse,
    query: refuse,
    questions: refuse,
    previewStory: refuse,
    keepStory: refuse,
    judgements: refuse,
    judge: refuse,
    undo: refuse,
    redo: refuse,
    suggestions: refuse,
  }
}

/** Who is said to have to do with an entity; what is said not to be so links nobody. */
function saidNeighbours(network: Network, entity: string): string[] {
  if (!network.hasNode(entity)) return []
  return network
    .filterEdges(entity, (_, edge) => !isMentions(edge) && certaintyOf(edge) !== 'denied')
    .map((edge) => network.opposite(entity, edge))
}

/** Entities at the end of the most statements first. */
function strongest(network: Network): string[] {
  const entities: { id: string; statements: number; mentions: number }[] = []
  network.forEachNode((id, node) => {
    if (isArticle(node)) return
    const { mentions } = node
    entities.push({ id, mentions, statements: network.degree(id) - node.articles })
  })
  return entities
    .sort(
      (a, b) => b.statements - a.statements || b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id)
}

function search(network: Network, words: string): FoundEntity[] {
  const found: { entity: FoundEntity; rank: number }[] = []
  network.forEachNode((id, node) => {
    if (isArticle(node)) return
    const { name, kind, aliases, mentions } = node
    const rank = rankName([name, ...aliases], words)
    if (rank !== undefined) found.push({ entity: { id, name, kind, aliases, mentions }, rank })
  })
  return found
    .sort((a, b) => a.rank - b.rank || b.entity.mentions - a.entity.mentions)
    .slice(0, LIMITS.found)
    .map(({ entity }) => entity)
}

function missing(what: string, id: string): ApiError {
  return new ApiError({ message: `this file has no ${what} '${id}'` })
}

async function refuse(): Promise<never> {
  throw new ApiError({
    message: 'this file can only be looked at',
    hint: 'open the store with `newsgraph view` to ask, correct and add',
  })
}
