import { MultiDirectedGraph } from 'graphology'
import type { KindName } from '../entity'
import type { Stance } from '../ontology/ontology'
import type {
  Attribution,
  Evidence,
  Modality,
  Polarity,
  RelationName,
  StatementDate,
} from '../statement'

/** An entity over all articles of the network, or an article. `label` is what graph tools show. */
export type NetworkNode = EntityNode | ArticleNode

export interface EntityNode {
  kind: KindName
  label: string
  name: string
  subkind?: string
  aliases: string[]
  description?: string
  externalIds?: Record<string, string>
  /** Over all articles. */
  mentions: number
  articles: number
  /** Publication dates of the first and last article that names it. */
  firstSeen?: string
  lastSeen?: string
}

export interface ArticleNode {
  kind: 'Article'
  label: string
  title: string
  url?: string
  publisher?: string
  authors?: string[]
  publishedAt?: string
  language: string
}

export type NetworkEdge = StatementEdge | MentionsEdge

/** One statement; its key is the statement's id. */
export interface StatementEdge {
  type: RelationName
  label: string
  predicate: string
  stance: Stance
  eventClass?: string
  quad?: string
  polarity: Polarity
  modality: Modality
  attribution?: Attribution
  date?: StatementDate
  confidence: number
  details: Record<string, string | boolean | number>
  frame: string
  /** The sentence's words; the spans of `evidence` count from the article's start. */
  sentence: string
  evidence: Evidence
  publishedAt?: string
}

/** From an article to an entity that it names, as it shows it; its key is `<article>-><entity>`. */
export interface MentionsEdge {
  type: 'MENTIONS'
  label: 'MENTIONS'
  count: number
  kind: KindName
  subkind?: string
  name: string
  aliases: string[]
  description?: string
  externalIds?: Record<string, string>
}

export interface NetworkAttributes {
  name: string
}

/** What stories say, as a graphology multigraph: a node per entity and article, an edge per statement and MENTIONS. */
export type Network = MultiDirectedGraph<NetworkNode, NetworkEdge, NetworkAttributes>

export function createNetwork(name = 'newsgraph'): Network {
  const network: Network = new MultiDirectedGraph()
  network.replaceAttributes({ name })
  return network
}

export function isArticle(node: NetworkNode): node is ArticleNode {
  return node.kind === 'Article'
}

export function isMentions(edge: NetworkEdge): edge is MentionsEdge {
  return edge.type === 'MENTIONS'
}
