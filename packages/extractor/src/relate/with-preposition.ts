import type { SentenceTree } from '../tree'

/** The dependents that a preposition leads to: "with" and "Kenya" of "met with Kenya". */
export function withPreposition(
  tree: SentenceTree,
  index: number,
  preposition: string,
): readonly number[] {
  return tree
    .children(index, 'obl', 'nmod')
    .filter((child) => tree.relation(child) !== 'nmod:poss' && tree.caseOf(child) === preposition)
}
