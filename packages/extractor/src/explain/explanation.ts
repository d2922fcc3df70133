import type {
  ArticleId,
  Entity,
  EntityId,
  KindName,
  MentionForm,
  Span,
  Statement,
} from '@newsgraph/graph'
import type { NameTag, Zone } from '../document'

/** Every layer of an article, as plain data. All spans are UTF-16 offsets into the article's text. */
export interface Explanation {
  readonly article: ArticleId
  readonly zones: readonly Zone[]
  readonly entities: readonly Entity[]
  readonly sentences: readonly ExplainedSentence[]
}

/** How one sentence was read. */
export interface ExplainedSentence extends Span {
  readonly text: string
  readonly zone: 'headline' | 'body'
  readonly tokens: readonly ExplainedToken[]
  /** Name spans as the model sees them, before the story decides. */
  readonly modelNames: readonly ModelName[]
  readonly names: readonly ExplainedName[]
  readonly mentions: readonly ExplainedMention[]
  readonly dates: readonly ExplainedDate[]
  readonly statements: readonly Statement[]
  readonly frames: readonly TriedFrame[]
}

export interface ExplainedToken extends Span {
  readonly text: string
  readonly lemma: string
  /** Universal part of speech. */
  readonly upos: string
  /** compromise's tags. */
  readonly tags: readonly string[]
  /** Index of the head in the sentence's tokens, -1 for the root. */
  readonly head: number
  /** Universal Dependencies relation to the head. */
  readonly relation: string
}

export interface ModelName {
  readonly text: string
  readonly tag: NameTag
  /** 0 to 1. */
  readonly score: number
}

export interface ExplainedName {
  readonly text: string
  readonly kind: KindName
  readonly subkind?: string
}

/** Words that refer, and to whom; nobody where nothing was clear enough. */
export interface ExplainedMention {
  readonly text: string
  readonly form: MentionForm
  readonly entities: readonly { readonly id: EntityId; readonly name: string }[]
}

export interface ExplainedDate {
  readonly text: string
  /** ISO date of the precision that the text gives. */
  readonly value: string
  readonly end?: string
}

/** A frame that hangs on a token of the sentence, and why it made no statement where it made none. */
export interface TriedFrame {
  readonly frame: string
  readonly type: string
  /** Index of the token. */
  readonly trigger: number
  readonly word: string
  readonly fired: boolean
  readonly refusal?: string
}
