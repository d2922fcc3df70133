import type { Article } from './article'
import type { Entity, Mention } from './entity'
import type { Statement } from './statement'

/** All that one article says: plain data, in a fixed order, the same for the same text and version. */
export interface Extraction {
  readonly article: Article
  /** Ordered by id. */
  readonly entities: readonly Entity[]
  /** Ordered by position. */
  readonly mentions: readonly Mention[]
  /** Ordered by position of the trigger, then id. */
  readonly statements: readonly Statement[]
}
