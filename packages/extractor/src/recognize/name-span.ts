import type { NameTag, Phrase } from '../document'
import type { HeadKind } from '../lexicon/name-heads'
import type { SentenceTree } from '../tree'

/** A stretch that may be a name, before its kind is settled over the story. */
export interface NameSpan extends Phrase {
  readonly text: string
  /** What the model takes it for; absent where only the word lists know it. */
  readonly tag?: NameTag
  /** How sure the model is, 0 to 1; 1 for what the word lists know. */
  readonly score: number
  readonly country?: string
  readonly demonym?: boolean
  readonly nested?: boolean
  /** What a word list or the name's own words say it is. */
  readonly known?: HeadKind
}

type Facts = Omit<NameSpan, keyof Phrase | 'text' | 'score'> & { readonly score?: number }

/** The span of tokens `first` to `last`, both included. */
export function spanOf(
  tree: SentenceTree,
  sentence: number,
  first: number,
  last: number,
  facts: Facts = {},
): NameSpan {
  const head = tree.headOf(first, last)
  return { sentence, first, last, head, text: tree.text(first, last), score: 1, ...facts }
}

/** A part of one token, by characters from its start: "Delhi" in "Delhi-based". */
export function partOf(
  tree: SentenceTree,
  sentence: number,
  token: number,
  [from, to]: readonly [number, number],
  facts: Facts = {},
): NameSpan {
  const word = tree.word(token)
  const start = (word?.start ?? 0) + from
  const text = word?.text.slice(from, to) ?? ''
  const span = { start, end: start + text.length }
  return { ...spanOf(tree, sentence, token, token, facts), text, span }
}

/** Whether `outer` holds all tokens of `inner`. */
export function holds(outer: Phrase, inner: Phrase): boolean {
  return outer.sentence === inner.sentence && outer.first <= inner.first && outer.last >= inner.last
}

export function overlap(left: Phrase, right: Phrase): boolean {
  return left.sentence === right.sentence && left.first <= right.last && right.first <= left.last
}

/** By sentence, then first token, the longer first. */
export function byPosition(left: Phrase, right: Phrase): number {
  return left.sentence - right.sentence || left.first - right.first || right.last - left.last
}
