import { isArticle, isMentions, type Network } from '@newsgraph/graph'
import type { EntityAnswer, NamingArticle } from '../api/answers'

/** Of each, at most: as the server does. */
const LIMITS = { articles: 200, companions: 50 } as const

/**
 * What a network knows of an entity: the articles that name it, and who else they name. Where it has no MENTIONS, the
 * articles are those that say something of it. Undefined for what is no entity of it.
 */
export function describeEntity(network: Network, id: string): EntityAnswer | undefined {
  const entity = network.hasNode(id) ? network.getNodeAttributes(id) : undefined
  if (entity === undefined || isArticle(entity)) return undefined
  const articles = articlesNaming(network, id).slice(0, LIMITS.articles)
  return { entity: { id, ...entity }, articles, companions: companionsIn(network, id, articles) }
}

function articlesNaming(network: Network, id: string): NamingArticle[] {
  const counts = new Map<string, number>()
  network.forEachEdge(id, (_, edge, source) => {
    if (isMentions(edge)) counts.set(source, edge.count)
    else if (!counts.has(edge.evidence.article)) counts.set(edge.evidence.article, 0)
  })
  return [...counts]
    .flatMap(([key, mentions]) => {
      const node = network.hasNode(key) ? network.getNodeAttributes(key) : undefined
      if (node === undefined || !isArticle(node)) return []
      const { title, url, publisher, publishedAt } = node
      return {
        id: key,
        title,
        mentions,
        ...(url !== undefined && { url }),
        ...(publisher !== undefined && { publisher }),
        ...(publishedAt !== undefined && { publishedAt }),
      }
    })
    .sort(
      (a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || (a.id < b.id ? -1 : 1),
    )
}

function companionsIn(
  network: Network,
  id: string,
  articles: readonly NamingArticle[],
): EntityAnswer['companions'] {
  const counts = new Map<string, number>()
  for (const article of articles)
    for (const other of namedBy(network, article.id))
      if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
  return [...counts]
    .flatMap(([other, count]) => {
      const node = network.getNodeAttributes(other)
      return isArticle(node)
        ? []
        : { id: other, name: node.name, kind: node.kind, articles: count, mentions: node.mentions }
    })
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
    .slice(0, LIMITS.companions)
    .map(({ mentions: _, ...companion }) => companion)
}

function namedBy(network: Network, article: string): ReadonlySet<string> {
  return new Set(network.outNeighbors(article))
}
