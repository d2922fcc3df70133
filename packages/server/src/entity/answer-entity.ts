import type { ArticleNode, EntityNode } from '@newsgraph/graph'
import type { GraphNode, GraphStore, QueryValue } from '@newsgraph/loader'
import { given } from '../given'
import { ENTITIES } from '../network/cypher'
import { readNode } from '../network/read-node'
import { collectElements } from '../query/collect-elements'
import { RequestError } from '../request-error'
import { ARTICLES_NAMING, NAMED_TOGETHER } from './cypher'

/** Of each, at most. */
const LIMITS = { articles: 200, companions: 50 } as const

/** What the whole store knows of an entity beside what is said of it. */
export interface EntityAnswer {
  readonly entity: { readonly id: string } & EntityNode
  /** The latest first. */
  readonly articles: readonly NamingArticle[]
  /** Who else these articles name, the most frequent first. */
  readonly companions: readonly Companion[]
}

/** An article, and how often it refers to the entity. */
interface NamingArticle extends Pick<ArticleNode, 'title' | 'url' | 'publisher' | 'publishedAt'> {
  readonly id: string
  readonly mentions: number
}

/** An entity, and in how many of the articles it is named, too. */
interface Companion {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly articles: number
}

/** @throws RequestError where the store has no such entity */
export async function answerEntity(store: GraphStore, id: string): Promise<EntityAnswer> {
  const { rows } = await store.query(ENTITIES, { ids: [id] }, { rowLimit: 1 })
  const [found] = collectElements(rows).nodes.values()
  const entity = found && readNode(found)
  if (entity === undefined || !('mentions' in entity))
    throw new RequestError(404, `no entity '${id}' in the store`)
  const articles = await articlesNaming(store, id)
  const ids = articles.map((article) => article.id)
  return { entity: { id, ...entity }, articles, companions: await companionsOf(store, id, ids) }
}

async function articlesNaming(store: GraphStore, entity: string): Promise<NamingArticle[]> {
  const limit = LIMITS.articles
  const { rows } = await store.query(ARTICLES_NAMING, { entity, limit }, { rowLimit: limit })
  return rows.flatMap(([article, mentions]) => {
    const node = nodeIn(article)
    const read = node && readNode(node)
    if (node === undefined || read === undefined || !('title' in read)) return []
    const { title, url, publisher, publishedAt } = read
    return {
      id: node.id,
      title,
      mentions: Number(mentions),
      ...given({ url, publisher, publishedAt }),
    }
  })
}

async function companionsOf(
  store: GraphStore,
  entity: string,
  articles: readonly string[],
): Promise<Companion[]> {
  const limit = LIMITS.companions
  const { rows } = await store.query(
    NAMED_TOGETHER,
    { entity, articles, limit },
    { rowLimit: limit },
  )
  return rows.flatMap(([companion, count]) => {
    const node = nodeIn(companion)
    const read = node && readNode(node)
    if (node === undefined || read === undefined || !('mentions' in read)) return []
    return { id: node.id, name: read.name, kind: read.kind, articles: Number(count) }
  })
}

function nodeIn(value: QueryValue | undefined): GraphNode | undefined {
  return value === undefined ? undefined : [...collectElements([value]).nodes.values()][0]
}
