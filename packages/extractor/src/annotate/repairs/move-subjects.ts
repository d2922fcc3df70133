import { isPersonNoun } from '../../lexicon/nominal-nouns'
import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** A verb has one subject, and it stands before it: what else was called so is its apposition or its object. */
export function moveSubjects(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap((word, verb) => {
    if (!['VERB', 'ADJ'].includes(word.upos)) return []
    const subjects = tree.children(verb, 'nsubj')
    const [first, second] = subjects
    if (first !== undefined && second !== undefined) return moveSecond(tree, verb, first, second)
    if (first !== undefined && first > verb) return moveLate(tree, verb, first)
    return first === undefined ? takeJoined(tree, verb) : []
  })
}

/** "The newspaper El Faro said", "killed a guard, X". */
function moveSecond(
  tree: SentenceTree,
  verb: number,
  first: number,
  second: number,
): readonly Arc[] {
  if (second < verb) {
    const isNamed = second - first <= 3 && !hasMark(tree, first, second) && tree.isNoun(first)
    const relation = tree.upos(first) === 'NOUN' ? 'appos' : 'flat'
    return isNamed ? [{ index: second, head: first, relation }] : []
  }
  if (first > verb) return []
  const object = lastObject(tree, verb, second)
  if (object === undefined) return [{ index: second, head: verb, relation: 'obj' }]
  return tree.lower(startOf(tree, second) - 1) === ','
    ? [{ index: second, head: object, relation: 'appos' }]
    : []
}

/** "thanked the mayor, X", where X was taken for who thanked. */
function moveLate(tree: SentenceTree, verb: number, subject: number): readonly Arc[] {
  if (tree.lower(startOf(tree, subject) - 1) !== ',') return []
  const object = lastObject(tree, verb, subject)
  return object === undefined || !isPersonNoun(tree.lemma(object))
    ? []
    : [{ index: subject, head: object, relation: 'appos' }]
}

/** "He denies it and the state agrees", where "the state" was joined to "it": the verb right behind it is without a subject. */
function takeJoined(tree: SentenceTree, verb: number): readonly Arc[] {
  const noun = verb - 1
  const isPlain =
    tree.child(verb, 'aux', 'mark', 'cop') === undefined && /(s|ed)$/.test(tree.lower(verb))
  if (!isPlain || tree.relation(verb) !== 'conj' || tree.parent(verb) >= noun) return []
  if (tree.relation(noun) !== 'conj' || !tree.isNoun(noun)) return []
  if (!tree.isUnder(noun, tree.parent(verb)) || tree.parent(noun) === tree.parent(verb)) return []
  const and = tree.child(noun, 'cc')
  return [
    { index: noun, head: verb, relation: 'nsubj' },
    ...(and === undefined ? [] : [{ index: and, head: verb, relation: 'cc' }]),
  ]
}

function lastObject(tree: SentenceTree, verb: number, before: number): number | undefined {
  return tree.children(verb, 'obj', 'iobj').findLast((child) => child < before)
}

function hasMark(tree: SentenceTree, from: number, to: number): boolean {
  return tree.words.slice(from, to).some(({ upos }) => upos === 'PUNCT')
}

/** The leftmost token below a node. */
function startOf(tree: SentenceTree, index: number): number {
  return tree.subtree(index)[0] ?? index
}
