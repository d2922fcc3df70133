import type { Name } from '../document'
import { countryOfDemonym } from '../lexicon/countries'
import { isTitle } from '../lexicon/titles'
import type { SentenceTree } from '../tree'

export interface Description {
  /** Lemmas: "former", "marine". */
  readonly words: readonly string[]
  /** As it stands, without determiner and country: "former Marine". */
  readonly text?: string
}

const LONGEST = 6

/** What titles and appositions beside a name say of it: "Whelan, a former Marine", "arms dealer Viktor Bout". */
export function describeName(tree: SentenceTree, name: Name, names: readonly Name[]): Description {
  const words: string[] = []
  let text: string | undefined
  const isName = (index: number) => names.some(({ first, last }) => first <= index && last >= index)
  for (const noun of describers(tree, name).filter((index) => !isName(index))) {
    const phrase = nounPhrase(tree, noun, name)
    words.push(...phrase.map((index) => tree.lemma(index)))
    text ??= phraseText(tree, phrase)
  }
  for (let index = name.first - 1; index >= name.first - 3 && isTitleWord(tree, index); index--) {
    words.push(tree.lower(index).replace(/\.$/, ''))
  }
  const unique = [...new Set(words)]
  return text === undefined ? { words: unique } : { words: unique, text }
}

/** Appositions first: they say more than titles. */
function describers(tree: SentenceTree, name: Name): readonly number[] {
  const outside = (index: number) => index < name.first || index > name.last
  const isNoun = (index: number) =>
    tree.upos(index) === 'NOUN' || isTitle(tree.word(index)?.text ?? '')
  const parent = tree.parent(name.head)
  const above = /^(appos|flat|nmod:desc)/.test(tree.relation(name.head)) ? [parent] : []
  const titles = tree.children(name.head, 'nmod:desc', 'compound', 'flat')
  const copula = copulaComplement(tree, name.head)
  return [...tree.children(name.head, 'appos'), ...above, ...copula, ...titles]
    .filter(outside)
    .filter(isNoun)
}

/** "Whelan is a former Marine": the noun that is the clause's head. */
function copulaComplement(tree: SentenceTree, head: number): readonly number[] {
  const parent = tree.parent(head)
  const isSubject = tree.relation(head) === 'nsubj' && tree.upos(parent) === 'NOUN'
  return isSubject && tree.child(parent, 'cop') !== undefined ? [parent] : []
}

/** The noun with its adjectives and compounds, "of" complements included. */
function nounPhrase(tree: SentenceTree, noun: number, name: Name): readonly number[] {
  const left = tree
    .children(noun, 'amod', 'compound')
    .filter((index) => index < noun && noun - index <= LONGEST)
    .flatMap((index) => tree.subtree(index))
  const complement = tree.child(noun, 'nmod')
  const right =
    complement !== undefined && complement > noun && tree.caseOf(complement) === 'of'
      ? tree.subtree(complement)
      : []
  return [...new Set([...left, noun, ...(right.length <= LONGEST ? right : [])])]
    .filter((index) => index < name.first || index > name.last)
    .sort((a, b) => a - b)
}

function phraseText(tree: SentenceTree, phrase: readonly number[]): string | undefined {
  const kept = phrase.filter((index, at) => at > 0 || !isDemonym(tree, index))
  const first = kept[0]
  const last = kept.at(-1)
  if (first === undefined || last === undefined || last - first >= 2 * LONGEST) return undefined
  const isWhole = last - first + 1 === kept.length
  return isWhole ? tree.text(first, last) : kept.map((index) => tree.word(index)?.text).join(' ')
}

function isDemonym(tree: SentenceTree, index: number): boolean {
  return countryOfDemonym(tree.word(index)?.text ?? '') !== undefined
}

function isTitleWord(tree: SentenceTree, index: number): boolean {
  return index >= 0 && (isTitle(tree.word(index)?.text ?? '') || isTitle(tree.lemma(index)))
}
