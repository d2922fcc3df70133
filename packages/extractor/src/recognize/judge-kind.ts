import type { KindName } from '@newsgraph/graph'
import type { NameTag } from '../document'
import { isCity } from '../lexicon/cities'
import { kindOfName } from '../lexicon/name-heads'
import { nameWords } from '../lexicon/name-key'
import { kindsOfNoun } from '../lexicon/nominal-nouns'
import { isBelonging, isTitle } from '../lexicon/titles'
import type { SentenceTree } from '../tree'
import type { NameSpan } from './name-span'

export type Votes = ReadonlyMap<KindName, number>

const KIND_OF_TAG: Readonly<Record<NameTag, KindName | undefined>> = {
  PER: 'Person',
  LOC: 'Place',
  ORG: 'Organization',
  MISC: undefined,
}

/** How much more than one sure mention of the model a sign counts. */
const WEIGHT = {
  known: 5,
  country: 5,
  head: 1.6,
  neighbour: 1.5,
  city: 1,
  acronym: 0.8,
  doubted: 0.6,
  compromise: 0.3,
} as const
/** "ADPL": places have names, and the countries that have none are known. */
const ACRONYM = /^\p{Lu}{3,6}$/u
/** A full name that the model is so sure of is a person's, whatever noun stands beside it. */
const SURE = 0.95

/** What a name's own words, its neighbours in the tree, the model and compromise take it for, with weights. */
export function judgeKind(span: NameSpan, tree: SentenceTree): Votes {
  const votes = new Map<KindName, number>()
  const vote = (kind: KindName | undefined, weight: number) => {
    if (kind !== undefined) votes.set(kind, (votes.get(kind) ?? 0) + weight)
  }
  if (span.country !== undefined) vote('Country', WEIGHT.country)
  vote(span.known?.kind, WEIGHT.known)
  if (span.tag !== undefined) {
    vote(KIND_OF_TAG[span.tag], span.score * (span.last > span.first ? 1.1 : 1))
  }
  if (span.tag !== 'PER' && isCity(span.text)) vote('Place', WEIGHT.city)
  if (span.tag === 'LOC' && ACRONYM.test(span.text)) vote('Organization', WEIGHT.acronym)
  vote(kindOfOwnWords(span), WEIGHT.head)
  const neighbour = kindOfNeighbour(span, tree)
  const isSurelyPerson = span.tag === 'PER' && span.score > SURE && span.last > span.first
  vote(neighbour, isSurelyPerson ? WEIGHT.doubted : WEIGHT.neighbour)
  vote(kindOfCompromise(span, tree), votes.size === 0 ? 0 : WEIGHT.compromise)
  return votes
}

function kindOfOwnWords(span: NameSpan): KindName | undefined {
  const words = nameWords(span.text)
  if (span.tag === 'PER' || words.length < 2) return undefined
  const known = kindOfName(words)
  const isOther =
    (known?.kind === 'Organization' && span.tag === 'LOC') ||
    (known?.subkind === 'sport' && span.tag === 'ORG')
  return isOther ? undefined : known?.kind
}

function kindOfNeighbour(span: NameSpan, tree: SentenceTree): KindName | undefined {
  if (span.span !== undefined && /-(based|born)$/.test(tree.lower(span.last))) return 'Place'
  if (isWhere(span, tree) || isPlaceOf(span, tree)) return 'Place'
  if (/-based$/.test(tree.lower(span.first - 1))) return 'Organization'
  const isTitled = span.tag === 'PER' && isTitle(tree.word(span.first - 1)?.text ?? '')
  if (isTitled || isBelonging(tree.lower(span.last + 1))) return 'Person'
  for (const noun of neighbours(span, tree)) {
    const kind = kindsOfNoun(tree.lemma(noun))[0]
    if (kind === 'Person' || kind === 'Organization' || kind === 'Place') return kind
  }
  return undefined
}

function isWhere(span: NameSpan, tree: SentenceTree): boolean {
  const preposition = tree.caseOf(span.head)
  const isSpatial = /^(near|outside|across|toward|towards|around)$/.test(preposition)
  return span.first === span.last && span.tag !== 'PER' && isSpatial
}

/** "The city of Tyre". */
function isPlaceOf(span: NameSpan, tree: SentenceTree): boolean {
  if (tree.lower(span.first - 1) !== 'of' || tree.parent(span.head) !== span.first - 2) return false
  return kindsOfNoun(tree.lemma(span.first - 2)).includes('Place')
}

/** Common nouns that the name explains or that explain it: appositions, titles, the word before. */
function neighbours(span: NameSpan, tree: SentenceTree): readonly number[] {
  const above = /^(appos|flat)/.test(tree.relation(span.head)) ? [tree.parent(span.head)] : []
  const below = tree.children(span.head, 'appos', 'nmod:desc', 'compound')
  return [...above, ...below, span.first - 1]
    .filter((index) => index < span.first || index > span.last)
    .filter((index) => isCommonNoun(tree, index))
}

function isCommonNoun(tree: SentenceTree, index: number): boolean {
  return /^(NOUN|PROPN)$/.test(tree.upos(index)) && /^\p{Ll}/u.test(tree.word(index)?.text ?? '')
}

function kindOfCompromise(span: NameSpan, tree: SentenceTree): KindName | undefined {
  const tags = tree.word(span.last)?.tags ?? []
  if (tags.includes('Organization')) return 'Organization'
  if (tags.includes('Place')) return 'Place'
  return tags.includes('Person') || tags.includes('LastName') ? 'Person' : undefined
}
