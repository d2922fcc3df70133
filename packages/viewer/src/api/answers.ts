import type {
  Article,
  ArticleNode,
  Entity,
  EntityNode,
  Mention,
  NetworkJson,
  Statement,
} from '@newsgraph/graph'

/** A network as graphology serialises it. */
export type SerializedNetwork = NetworkJson

export interface Counts {
  readonly articles: number
  readonly entities: number
  readonly statements: number
}

/** What a reader may do beside looking. */
export interface Abilities {
  /** Ask in Cypher. */
  readonly ask: boolean
  /** Correct what was read. */
  readonly correct: boolean
  /** Hand in stories. */
  readonly read: boolean
}

export interface StatusAnswer {
  readonly can: Abilities
  readonly engine: { readonly name: string; readonly version: string }
  readonly counts: Counts
}

export interface NetworkAnswer {
  readonly network: SerializedNetwork
  /** What the store holds, of which the network may be a part. */
  readonly totals: Counts
}

export interface FoundEntity {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly aliases: readonly string[]
  readonly mentions: number
}

export interface ArticleAnswer {
  readonly article: Article
  /** As this article shows them. */
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly statements: readonly Statement[]
}

/** A story that was read for the page, kept or not. */
export interface StoryAnswer extends ArticleAnswer {
  /** Of this story alone. */
  readonly network: SerializedNetwork
  /** Whether the store had it already. */
  readonly known: boolean
}

/** What is known of an entity beside what is said of it. */
export interface EntityAnswer {
  readonly entity: { readonly id: string } & EntityNode
  /** The latest first. */
  readonly articles: readonly NamingArticle[]
  /** Who else these articles name, the most frequent first. */
  readonly companions: readonly Companion[]
}

/** An article, and how often it refers to the entity. */
export interface NamingArticle
  extends Pick<ArticleNode, 'title' | 'url' | 'publisher' | 'publishedAt'> {
  readonly id: string
  readonly mentions: number
}

/** An entity, and in how many of the articles it is named, too. */
export interface Companion {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly articles: number
}

/** Where one story mentions an entity, each mention among its words. */
export interface StoryMentions {
  readonly article: Pick<Article, 'id' | 'title' | 'publisher' | 'publishedAt'>
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly before: string
    readonly text: string
    readonly after: string
  }[]
}

/** Two entities that may be one. */
export interface Suggestion {
  /** What would go into the other. */
  readonly entity: FoundEntity
  readonly other: FoundEntity
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly string[]
}

export interface QueryAnswer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  readonly truncated: boolean
  readonly milliseconds: number
  /** Where the rows hold nodes or relationships. */
  readonly network?: SerializedNetwork
}

export interface ErrorAnswer {
  readonly error: {
    readonly message: string
    readonly hint?: string
    /** In the question's Cypher, both from 1. */
    readonly position?: { readonly line: number; readonly column: number }
  }
}
