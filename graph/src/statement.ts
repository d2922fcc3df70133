import type { ArticleId } from './article'
import type { EntityId } from './entity'
import type { RelationType } from './ontology/names'
import type { Span } from './span'

/** 16 hexadecimal digits over article, trigger, type, source and target. See `statementId`. */
export type StatementId = string

/** A built-in relation type, or one that a user's ontology adds. */
export type RelationName = RelationType | (string & {})

export const POLARITIES = ['affirmed', 'negated'] as const
export type Polarity = (typeof POLARITIES)[number]

export const MODALITIES = ['asserted', 'hypothetical', 'demanded', 'promised', 'denied'] as const
export type Modality = (typeof MODALITIES)[number]

/** Who says so, where it is not the article itself. */
export interface Attribution {
  readonly entity?: EntityId
  /** The speaker in the article's words. */
  readonly text: string
  /** Who passes the speaker's words on, in the article's words: the paper in "the paper reported that officials said". */
  readonly reporter?: string
}

/** When it happened: ISO dates of the precision that the text gives, `2018`, `2018-12` or `2018-12-28`. */
export interface StatementDate {
  readonly value: string
  /** The last day, month or year of a range. */
  readonly end?: string
  /** The words it came from: "in late 2018". */
  readonly text: string
}

/** Where the article says it. All spans are offsets into the article's text. */
export interface Evidence {
  readonly article: ArticleId
  readonly sentence: Span
  readonly source: Span
  readonly target: Span
  readonly trigger: Span
}

/** One sentence of one article saying one relation between two entities. */
export interface Statement {
  readonly id: StatementId
  readonly type: RelationName
  readonly source: EntityId
  readonly target: EntityId
  /** The lemma of the words used: "meet", "call for". */
  readonly predicate: string
  readonly polarity: Polarity
  readonly modality: Modality
  readonly attribution?: Attribution
  readonly date?: StatementDate
  /** 0 to 1. */
  readonly confidence: number
  /** What the relation type's details say: `{ title: "Secretary of State", former: false }`. */
  readonly details: Readonly<Record<string, string | boolean | number>>
  /** The id of the frame or rule that read it. */
  readonly frame: string
  readonly evidence: Evidence
}
