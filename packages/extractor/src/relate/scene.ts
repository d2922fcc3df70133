import type { MentionForm } from '@newsgraph/graph'
import type {
  Dated,
  DateExpression,
  Phrase,
  Reference,
  Relation,
  RelationEnd,
  StoryEntity,
} from '../document'
import { SentenceTree } from '../tree'
import { findHome } from './find-home'
import { ReferenceIndex } from './reference-index'

/** Somebody at an end of a relation, and how the sentence refers to them. */
export interface End extends RelationEnd {
  readonly form: MentionForm
}

/** Tokens of one sentence in somebody's words. */
interface QuotedStretch {
  readonly first: number
  readonly last: number
  readonly speaker: NonNullable<Relation['attribution']>
}

/** All that a rule may look at when it reads one sentence. */
export interface Scene {
  readonly sentence: number
  readonly tree: SentenceTree
  readonly entities: readonly StoryEntity[]
  readonly references: ReferenceIndex
  readonly dates: readonly DateExpression[]
  /** The stretches between quotation marks whose speaker is known; the marks themselves are at `first` and `last`. */
  readonly quoted: readonly QuotedStretch[]
  readonly opensParagraph: boolean
  /** The country that the story is told from. */
  readonly home: number | undefined
  /** What was stated so far, in the story's order. */
  readonly earlier: readonly Relation[]
}

/** One scene a sentence, before anything was stated. */
export function setScenes(document: Dated): readonly Scene[] {
  const home = findHome(document)
  return document.sentences.map((sentence, index) => ({
    sentence: index,
    tree: new SentenceTree(sentence),
    entities: document.entities,
    references: new ReferenceIndex(document.references.filter((row) => row.sentence === index)),
    dates: document.dates.filter((row) => row.sentence === index),
    opensParagraph: document.sentences[index - 1]?.paragraph !== sentence.paragraph,
    quoted: [],
    home,
    earlier: [],
  }))
}

export function endsOf(reference: Reference): readonly End[] {
  const { sentence, first, last, head, span, form } = reference
  return reference.entities.map((entity) => ({
    entity,
    phrase: { sentence, first, last, head, ...(span !== undefined && { span }) },
    form,
  }))
}

/** An end that is only implied: the word stands for the entity. */
export function implied(scene: Scene, entity: number, index: number): End {
  const phrase: Phrase = { sentence: scene.sentence, first: index, last: index, head: index }
  return { entity, phrase, form: 'nominal' }
}

export function kindOf(scene: Scene, end: End): string {
  return scene.entities[end.entity]?.kind ?? ''
}

/** The first list that holds anything. */
export function firstFilled(...lists: readonly (() => readonly End[])[]): readonly End[] {
  for (const list of lists) {
    const ends = list()
    if (ends.length > 0) return ends
  }
  return []
}

/** Each entity once, as it is first referred to. */
export function distinct(ends: readonly End[]): readonly End[] {
  return ends.filter((end, index) => ends.findIndex((row) => row.entity === end.entity) === index)
}
