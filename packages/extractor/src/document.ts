import type {
  Article,
  KindName,
  MentionForm,
  Modality,
  Polarity,
  RelationName,
  Span,
  StatementDate,
} from '@newsgraph/graph'

/**
 * The layers of a document. The text never changes; a stage reads the layers before it and returns a new layer that
 * holds them, so that a wrong order of stages does not compile.
 *
 * Segmented → Annotated → Recognized → Quoted → Mentioned → Resolved → Dated → Related → Extraction
 *
 * Sentences are named by their index in `sentences`, tokens by their index in `tokens`; both count from 0.
 */

export type ZoneKind = 'headline' | 'dateline' | 'byline' | 'body' | 'tags' | 'boilerplate'

/** A stretch of the article with one use; only headline and body are read as prose. */
export interface Zone extends Span {
  readonly kind: ZoneKind
}

/** A word as in Universal Dependencies: clitics and punctuation stand apart, hyphenated words are whole. */
export interface Token extends Span {
  readonly text: string
  /** compromise's tags: "ProperNoun", "MaleName", "PastTense". */
  readonly tags: readonly string[]
}

export interface Sentence extends Span {
  /** As it is read: of the length of its span, with spaces for line feeds and for what is no text. */
  readonly text: string
  readonly zone: 'headline' | 'body'
  /** Counts from 0 over the article. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
}

export interface Segmented {
  readonly article: Article
  readonly zones: readonly Zone[]
  readonly sentences: readonly Sentence[]
}

/** A token with its place in the sentence's tree. */
export interface Word extends Token {
  /** Universal part of speech: "VERB", "PROPN". */
  readonly upos: string
  readonly lemma: string
  /** Index of the head's token, -1 for the root. */
  readonly head: number
  /** Universal Dependencies relation to the head: "nsubj", "obl:agent"; "root" for the root. */
  readonly relation: string
}

export type NameTag = 'PER' | 'LOC' | 'ORG' | 'MISC'

/** A name that the model sees: tokens `first` to `last`, both included. */
export interface TaggedName {
  readonly first: number
  readonly last: number
  readonly tag: NameTag
  /** Mean probability of the tags along the span, 0 to 1. */
  readonly score: number
}

export interface AnnotatedSentence extends Sentence {
  readonly tokens: readonly Word[]
  readonly names: readonly TaggedName[]
}

export interface Annotated extends Segmented {
  readonly sentences: readonly AnnotatedSentence[]
}

/** A stretch of tokens of one sentence; `head` is the one that governs the others. */
export interface Phrase {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly head: number
  /** The characters meant, where they are less than the tokens: "US" in "US-Russia", "Delhi" in "Delhi-based". */
  readonly span?: Span
}

/** A name with its kind, decided over the whole story. */
export interface Name extends Phrase {
  readonly text: string
  readonly kind: KindName
  readonly subkind?: string
  /** ISO 3166-1 alpha-2 code where the name is a country's, or its demonym's. */
  readonly country?: string
  /** "Russian": the country's people or adjective. */
  readonly demonym?: boolean
  /** Lies inside a longer name: "Russia" in "Bank of Russia". */
  readonly nested?: boolean
}

export interface Recognized extends Annotated {
  readonly names: readonly Name[]
}

/** A token of a sentence. */
export interface Position {
  readonly sentence: number
  readonly token: number
}

/** Somebody's words between quotation marks, over as many sentences and paragraphs as they take. */
export interface Quotation {
  /** The opening mark. */
  readonly first: Position
  /** The closing mark; the last token of a paragraph whose quotation is never closed. */
  readonly last: Position
  /** The token that governs the words for who says it; absent where the story does not say. */
  readonly speaker?: Position
}

export interface Quoted extends Recognized {
  /** Ordered by position; none lies in another. */
  readonly quotations: readonly Quotation[]
}

/** Words that may refer to an entity; a name keeps what `recognize` said of it. */
export interface Candidate extends Phrase {
  readonly form: MentionForm
  readonly text: string
  readonly name?: Name
  /** Lemmas of the words that describe it: "former", "marine"; from titles, appositions, modifiers. */
  readonly descriptions: readonly string[]
  /** The words that describe it, as they stand: "former Marine". */
  readonly description?: string
}

export interface Mentioned extends Quoted {
  readonly candidates: readonly Candidate[]
}

/** Somebody or something of this story; `key` is unique in the story and no public id. */
export interface StoryEntity {
  readonly key: number
  readonly kind: KindName
  readonly subkind?: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly description?: string
  /** ISO 3166-1 alpha-2 code, for a country. */
  readonly country?: string
  /** ISO code of the state whose body this is: "Russia's Foreign Ministry". */
  readonly state?: string
  /** The name is too common to stand for itself in other stories: a surname, "Supreme Court" of no known state. */
  readonly weak?: boolean
}

/** A phrase that refers to entities: one, or several for "they" and "both men". */
export interface Reference extends Phrase {
  readonly form: MentionForm
  readonly text: string
  readonly entities: readonly number[]
  /** A country's adjective ("Russian"): refers to the country, but acts only through its noun. */
  readonly demonym?: boolean
  /** A capital or seat that acts for its government. */
  readonly metonym?: boolean
  readonly nested?: boolean
}

export interface Resolved extends Quoted {
  /** By key: `entities[3].key` is 3. */
  readonly entities: readonly StoryEntity[]
  /** Ordered by position. */
  readonly references: readonly Reference[]
}

/** A date said in a sentence. */
export interface DateExpression extends Phrase, StatementDate {}

export interface Dated extends Resolved {
  readonly dates: readonly DateExpression[]
}

/** A statement before it has ids and offsets. Ends are keys of entities and the tokens that stand for them. */
export interface Relation {
  readonly type: RelationName
  readonly sentence: number
  readonly trigger: Phrase
  readonly source: RelationEnd
  readonly target: RelationEnd
  readonly predicate: string
  readonly polarity: Polarity
  readonly modality: Modality
  readonly attribution?: {
    readonly entity?: number
    readonly text: string
    readonly reporter?: string
  }
  readonly date?: StatementDate
  readonly confidence: number
  readonly details: Readonly<Record<string, string | boolean | number>>
  readonly frame: string
}

export interface RelationEnd {
  readonly entity: number
  /** The words in this sentence that stand for the entity. */
  readonly phrase: Phrase
}

export interface Related extends Dated {
  readonly relations: readonly Relation[]
}
