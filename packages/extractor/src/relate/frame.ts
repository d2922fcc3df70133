import type { Modality, Polarity, RelationName } from '@newsgraph/graph'

/** The word that a frame hangs on. */
interface FrameHead {
  readonly lemmas: readonly string[]
  readonly pos: 'VERB' | 'NOUN' | 'ADJ'
  /** "out" in "pull out". */
  readonly particle?: string
}

/**
 * A dependent of the head: `subject`, `object`, `indirect-object`, `possessive`, `modifier`, `self`, `light-subject`,
 * `accused`, `clause-subject`, `subject-under`, `in-place-of`; one of them below the head's complement
 * ("complement:object"); or else a preposition ("with"). As an object it is limited to entities of some kinds.
 */
export type FrameRole = string | { readonly role: string; readonly kinds: readonly string[] }

/** The first role that an entity fills is the end. */
export interface FrameEnd {
  readonly roles: readonly FrameRole[]
  readonly kinds?: readonly string[]
  /** The words may stand for whose they are: "Kenya's offer" for Kenya. */
  readonly owner?: boolean
}

/** Words that must stand around the head: a dependent by `relation` or by `preposition`, with one of the lemmas. */
export interface FrameNeed {
  readonly relation?: 'subject' | 'object' | 'complement' | 'modifier' | 'descendant' | 'governor'
  readonly preposition?: string
  readonly lemmas: readonly string[]
}

export interface FrameExample {
  readonly text: string
  readonly source: string
  readonly target: string
}

/** How one meaning is said: a head, what it needs around it, and who stands at the ends of the relation. */
export interface Frame {
  readonly id: string
  readonly head: FrameHead
  readonly needs?: readonly FrameNeed[]
  /** Only without a complement: "called him", not "called him a liar". */
  readonly alone?: boolean
  readonly type: RelationName
  readonly source: FrameEnd
  /** Absent where the sources do it to each other: "Kenya and Peru met". */
  readonly target?: FrameEnd
  /** Also made where another frame of the same type fired at the same head. */
  readonly additional?: boolean
  /** Constants, or the roles whose words are the detail. */
  readonly details?: Readonly<Record<string, boolean | { readonly words: readonly string[] }>>
  readonly modality?: Modality
  readonly polarity?: Polarity
  readonly examples: readonly FrameExample[]
}

/** A file of `knowledge/frames`. */
export interface FrameFile {
  readonly theme: string
  readonly source: string
  readonly license: string
  readonly frames: readonly Frame[]
}
