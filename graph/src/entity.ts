import type { EntityKind } from './ontology/names'
import type { Span } from './span'

/** Readable and derived from identity: `country:us`, `person:antony-blinken`, `person:smith@0f1e2d3c4b5a6978`. */
export type EntityId = string

/** A built-in kind, or one that a user's ontology adds. */
export type KindName = EntityKind | (string & {})

/** Somebody or something that stories name. Here as one article shows it; see `foldEntity` for all articles. */
export interface Entity {
  readonly id: EntityId
  readonly kind: KindName
  readonly subkind?: string
  /** The best full form. */
  readonly name: string
  /** Other forms that were used, without `name`, sorted. */
  readonly aliases: readonly string[]
  /** What the text calls it: "former Marine", "arms dealer". */
  readonly description?: string
  /** Ids elsewhere, by scheme: `{ "iso3166-1": "US" }`. */
  readonly externalIds?: Readonly<Record<string, string>>
}

export type MentionForm = 'name' | 'nominal' | 'pronoun'

/** A span of an article that refers to an entity. */
export interface Mention extends Span {
  readonly entity: EntityId
  readonly form: MentionForm
}
