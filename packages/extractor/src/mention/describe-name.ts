import type { Name } from '../document'
import { countryOfDemonym } from '../lexicon/countries'
import { isPersonNoun } from '../lexicon/nominal-nouns'
import { isFormOfAddress, isTitle } from '../lexicon/titles'
import type { SentenceTree } from '../tree'
import { findTitle } from './find-title'

export interface Description {
  /** Lemmas: "former", "marine". */
  readonly words: readonly string[]
  /** As it stands, without determiner and country: "former Marine". */
  readonly text?: string
}

/** In tokens, of each part of a description. */
const LONGEST = 6

/** What titles and appositions beside a name say of it: "Whelan, a former Marine", "arms dealer Viktor Bout". */
export function describeName(tree: SentenceTree, name: Name, names: readonly Name[]): Description {
  const isName = (index: number) => names.some(({ first, last }) => first <= index && last >= index)
  const phrasesOf = (nouns: readonly number[]) =>
    nouns.filter((index) => !isName(index)).map((noun) => nounPhrase(tree, noun, name))
  const titles = [...phrasesOf(titleNouns(tree, name)), findTitle(tree, name, isName)]
  const longestTitle = titles.reduce((best, title) => (title.length > best.length ? title : best))
  const [text] = [...phrasesOf(explainers(tree, name)), longestTitle]
    .map((phrase) => phraseText(tree, phrase))
    .filter((phrase) => phrase.split(' ').some((word) => word !== '' && !isFormOfAddress(word)))
  const words = [...phrasesOf(explainers(tree, name)), ...titles]
    .flat()
    .map((index) => tree.lemma(index).replace(/\.$/, ''))
  return { words: [...new Set(words)], ...(text === undefined ? {} : { text }) }
}

/** Appositions and what "X is a …" says. */
function explainers(tree: SentenceTree, name: Name): readonly number[] {
  const parent = tree.parent(name.head)
  const above = /^(appos|flat|nmod:desc)/.test(tree.relation(name.head)) ? [parent] : []
  const nouns = [...tree.children(name.head, 'appos'), ...above, ...complements(tree, name.head)]
  return nouns.filter((index) => isDescriber(tree, index, name))
}

function titleNouns(tree: SentenceTree, name: Name): readonly number[] {
  return tree
    .children(name.head, 'nmod:desc', 'compound', 'flat')
    .filter((index) => isDescriber(tree, index, name) && isRightBefore(tree, index, name))
}

/** No "and" or comma between: the title is this name's and not its neighbour's. */
function isRightBefore(tree: SentenceTree, index: number, name: Name): boolean {
  const between = tree.words.slice(index + 1, name.first)
  const isJoined = between.every(({ upos }) => !/^(CCONJ|PUNCT|VERB)$/.test(upos))
  return index < name.first && name.first - index <= LONGEST && isJoined
}

function isDescriber(tree: SentenceTree, index: number, { first, last, kind }: Name): boolean {
  if (index >= first && index <= last) return false
  const isTitled = tree.upos(index) === 'PROPN' && isTitle(tree.word(index)?.text ?? '')
  if (kind !== 'Person' && (isTitled || isPersonNoun(tree.lemma(index)))) return false
  return tree.upos(index) === 'NOUN' || isTitled
}

/** "Whelan is a former Marine": the noun that is the clause's head. */
function complements(tree: SentenceTree, head: number): readonly number[] {
  const parent = tree.parent(head)
  const isSubject = tree.relation(head) === 'nsubj' && tree.upos(parent) === 'NOUN'
  return isSubject && tree.child(parent, 'cop') !== undefined ? [parent] : []
}

/** The noun with its adjectives and compounds, and a short "of" complement. */
function nounPhrase(tree: SentenceTree, noun: number, name: Name): readonly number[] {
  const left = tree
    .children(noun, 'amod', 'compound')
    .filter((index) => index < noun && noun - index <= LONGEST)
    .filter((index) => /^(ADJ|NOUN|PROPN|NUM)$/.test(tree.upos(index)))
    .flatMap((index) => tree.subtree(index))
  const complement = tree.children(noun, 'nmod').find((index) => tree.caseOf(index) === 'of')
  const right = complement === undefined ? [] : tree.subtree(complement)
  return [...new Set([...left, noun, ...(right.length <= LONGEST ? right : [])])]
    .filter((index) => index < name.first || index > name.last)
    .sort((a, b) => a - b)
}

function phraseText(tree: SentenceTree, phrase: readonly number[]): string {
  return phrase
    .map((index) => (index === phrase.at(-1) ? singular(tree, index) : tree.text(index, index)))
    .filter((text) => countryOfDemonym(text) === undefined)
    .join(' ')
}

/** "Ministers X and Y": each is a minister. */
function singular(tree: SentenceTree, index: number): string {
  const text = tree.text(index, index)
  return tree.lower(index) === `${tree.lemma(index)}s` ? text.slice(0, -1) : text
}
