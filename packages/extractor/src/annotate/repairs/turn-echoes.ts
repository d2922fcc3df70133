import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

const BEFORE: ReadonlySet<string> = new Set(['neither', 'nor', 'so'])

/** "So did Kenya", "as Kenya did", "nor has Peru", where who did was taken for what was done. */
export function turnEchoes(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap((_, verb): readonly Arc[] => {
    const isEcho = /^(do|have|will)$/.test(tree.lemma(verb)) && BEFORE.has(tree.lower(verb - 1))
    const object = tree.child(verb, 'obj')
    const likened = likenedBefore(tree, verb)
    if (likened !== undefined) return [{ index: likened, head: verb, relation: 'nsubj' }]
    if (!isEcho || object === undefined || tree.child(verb, 'nsubj') !== undefined) return []
    return [{ index: object, head: verb, relation: 'nsubj' }]
  })
}

/** "as his uncle, X, did": the uncle. */
function likenedBefore(tree: SentenceTree, verb: number): number | undefined {
  const isBare = tree.lemma(verb) === 'do' && tree.child(verb, 'nsubj', 'obj', 'aux') === undefined
  if (!isBare || !/^(parataxis|advcl|conj)/.test(tree.relation(verb))) return undefined
  return tree
    .children(tree.parent(verb), 'obl')
    .findLast((child) => child < verb && tree.caseOf(child) === 'as')
}
