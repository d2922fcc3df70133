import type { Candidate, Name } from '../document'
import { isPeer, kindsOfNoun, kindsOfPlural } from '../lexicon/nominal-nouns'
import { isTitle } from '../lexicon/titles'
import type { SentenceTree } from '../tree'

const POINTING = /^(the|this|that|these|those|both|his|her|its|their)$/

/** Definite noun phrases that may point back: "the two foreign ministers", "the company", "his counterpart". */
export function findNominals(
  tree: SentenceTree,
  sentence: number,
  names: readonly Name[],
): readonly Candidate[] {
  const found: Candidate[] = []
  for (let noun = 0; noun < tree.size; noun++) {
    if (!canPointBack(tree, noun, names)) continue
    const left = tree
      .children(noun, 'det', 'amod', 'compound', 'nummod', 'nmod:poss', 'det:predet')
      .filter((index) => index < noun)
    const first = left[0] === undefined ? noun : Math.min(left[0], ...tree.subtree(left[0]))
    const modifiers = left.filter((index) => /^(ADJ|NOUN|PROPN|NUM)$/.test(tree.upos(index)))
    const descriptions = [...modifiers.map((index) => tree.lemma(index)), nounLemma(tree, noun)]
    found.push({
      sentence,
      first,
      last: noun,
      head: noun,
      form: 'nominal',
      text: tree.text(first, noun),
      descriptions,
    })
  }
  return found
}

function canPointBack(tree: SentenceTree, noun: number, names: readonly Name[]): boolean {
  if (isBareNumber(tree, noun)) return true
  if (!isNoun(tree, noun)) return false
  const lemma = nounLemma(tree, noun)
  const isKnown =
    kindsOfNoun(lemma).length > 0 ||
    kindsOfPlural(lemma).length > 0 ||
    isTitle(lemma) ||
    isPeer(lemma)
  if (!isKnown || !hasPointer(tree, noun)) return false
  if (names.some((name) => name.first <= noun && name.last >= noun)) return false
  return !explainsName(tree, noun, names)
}

/** "The two agreed", "both had signed": a number that stands for people or states. */
function isBareNumber(tree: SentenceTree, index: number): boolean {
  if (!/^(nsubj|obj|iobj|obl|nmod)/.test(tree.relation(index))) return false
  if (tree.child(index, 'nmod') !== undefined) return false
  if (tree.lower(index) === 'both') return /^(DET|PRON)$/.test(tree.upos(index))
  const isPointed = tree.children(index, 'det').some((child) => tree.lower(child) === 'the')
  return (
    isPointed && tree.upos(index) === 'NUM' && /^(two|three|four|five)$/.test(tree.lower(index))
  )
}

/** A common noun; the model takes some in lower case for names. */
function isNoun(tree: SentenceTree, index: number): boolean {
  const isLowerCase = /^\p{Ll}/u.test(tree.word(index)?.text ?? '')
  return tree.upos(index) === 'NOUN' || (tree.upos(index) === 'PROPN' && isLowerCase)
}

/** A noun that was taken for a name has no lemma of its own. */
function nounLemma(tree: SentenceTree, index: number): string {
  const lemma = tree.lemma(index)
  const singular = lemma.replace(/s$/, '')
  return tree.upos(index) === 'PROPN' && kindsOfNoun(singular).length > 0 ? singular : lemma
}

function hasPointer(tree: SentenceTree, noun: number): boolean {
  return tree
    .children(noun, 'det', 'det:predet', 'nmod:poss')
    .some((index) => POINTING.test(tree.lower(index)))
}

/** "the company X", "X, the president": the name is beside it. */
function explainsName(tree: SentenceTree, noun: number, names: readonly Name[]): boolean {
  const isName = (index: number) => names.some(({ head }) => head === index)
  if (names.some(({ first }) => first === noun + 1)) return true
  if (/^(appos|nmod:desc)$/.test(tree.relation(noun)) && isName(tree.parent(noun))) return true
  return tree.children(noun, 'appos', 'flat').some(isName)
}
