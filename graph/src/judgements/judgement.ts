import type { ArticleId } from '../article'
import type { EntityId, KindName } from '../entity'
import type { Span } from '../span'
import type { StatementId } from '../statement'

/** Where an article mentions an entity. */
export interface MentionPlace extends Span {
  readonly article: ArticleId
}

/** What somebody says is otherwise than it was read. */
export type Correction =
  /** `entity` is `into`. */
  | { readonly kind: 'merge'; readonly entity: EntityId; readonly into: EntityId }
  /** These mentions of `entity` are another one's: of `into`, which is called `name`. */
  | {
      readonly kind: 'split'
      readonly entity: EntityId
      readonly mentions: readonly MentionPlace[]
      readonly name: string
      readonly into: EntityId
    }
  | { readonly kind: 'rename'; readonly entity: EntityId; readonly name: string }
  | { readonly kind: 'change-kind'; readonly entity: EntityId; readonly to: KindName }
  | { readonly kind: 'alias'; readonly entity: EntityId; readonly alias: string }
  /** The sentence does not say this. */
  | { readonly kind: 'reject'; readonly statement: StatementId }
  /** The two are not one. Changes nothing in the graph; they are not proposed as one again. */
  | { readonly kind: 'distinct'; readonly entity: EntityId; readonly other: EntityId }

/** A correction that a store keeps. What was read stays as it was read; the graph is what it says after its judgements. */
export interface Judgement {
  readonly id: string
  /** ISO 8601 date and time. */
  readonly at: string
  readonly correction: Correction
  readonly reason?: string
  /** What the store found when it was judged: of the entity that another goes into, or the article of a statement. */
  readonly found?: {
    readonly kind?: KindName
    readonly name?: string
    readonly article?: ArticleId
  }
  /** What it does, with names as they were then: "merge A. Blinken into Antony Blinken". For people, who cannot read ids. */
  readonly words?: string
  /** There where it was taken back: it changes nothing, can be made again, and is forgotten when another one is made. */
  readonly undone?: true
}
