import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** What hangs on an inner word of a name hangs on the name's head; a name with "'s" before its noun owns it. */
export function gatherOnNameHeads(tree: SentenceTree): readonly Arc[] {
  return tree.sentence.names.flatMap(({ first, last }) => {
    const head = tree.headOf(first, last)
    return [...own(tree, head), ...turnOwned(tree, head), ...gather(tree, first, last, head)]
  })
}

/** "Anna's wife", "welcomed Anna's plan", where Anna was taken for an apposition, or for an object of her own. */
function own(tree: SentenceTree, name: number): readonly Arc[] {
  const mark = possessiveMark(tree, name)
  if (mark === undefined || tree.upos(mark) !== 'PART') return []
  const above = tree.parent(name)
  const owned = tree.relation(name) === 'appos' && above > name ? above : nounBehind(tree, mark)
  const isBeside = owned === above || tree.parent(owned) === above
  return isBeside && BESIDE.test(tree.relation(name))
    ? [{ index: name, head: owned, relation: 'nmod:poss' }]
    : []
}

const BESIDE = /^(appos|dep|i?obj|nsubj|obl)/

/** The head of the noun phrase that starts behind the mark, or -1. */
function nounBehind(tree: SentenceTree, mark: number): number {
  for (let index = mark + 1; index < tree.size; index++) {
    if (!/^(ADJ|NOUN|NUM|PROPN)$/.test(tree.upos(index))) return -1
    if (tree.isNoun(index) && !/^(amod|compound)/.test(tree.relation(index))) return index
  }
  return -1
}

/** "Anna Keller's arrest", where "arrest" was taken for a part of the name. */
function turnOwned(tree: SentenceTree, name: number): readonly Arc[] {
  const mark = possessiveMark(tree, name)
  const owned = tree.children(name, 'flat').find((child) => mark !== undefined && child > mark)
  if (owned === undefined) return []
  return [
    { index: owned, head: tree.parent(name), relation: tree.relation(name) },
    { index: name, head: owned, relation: 'nmod:poss' },
  ]
}

/** The "'s" of a name. */
function possessiveMark(tree: SentenceTree, name: number): number | undefined {
  return tree.children(name, 'case').find((child) => /^['’]s?$/.test(tree.lower(child)))
}

function gather(tree: SentenceTree, first: number, last: number, head: number): readonly Arc[] {
  return tree.words.flatMap((word, index): readonly Arc[] => {
    const isInside = index >= first && index <= last
    const hangsInside = word.head >= first && word.head <= last && word.head !== head
    return isInside || !hangsInside ? [] : [{ index, head, relation: word.relation }]
  })
}
