import type { SentenceTree } from '../tree'

/** What stands beside a noun as its name: "the charity Isle Aid", "their employer, Delta Motors". */
export function apposed(tree: SentenceTree, index: number): readonly number[] {
  return tree.children(index, 'appos', 'flat', 'nmod').filter((child) => {
    const relation = tree.relation(child)
    if (!relation.startsWith('nmod')) return true
    if (relation !== 'nmod') return false
    return child > index && tree.upos(child) === 'PROPN' && tree.child(child, 'case') === undefined
  })
}
