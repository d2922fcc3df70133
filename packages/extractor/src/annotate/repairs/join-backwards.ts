import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "Kenya and Ghana attacked Peru", where "Ghana" was joined to what follows: a noun is joined to the one before "and". */
export function joinBackwards(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap(({ relation, head }, index): readonly Arc[] => {
    if (relation !== 'conj' || head < index || !tree.isNoun(index)) return []
    const and = tree.child(index, 'cc')
    if (and === undefined || !tree.isNoun(and - 1)) return []
    const phrase = tree.path(and - 1).filter((node) => node < and && tree.isNoun(node))
    const first = phrase.at(-1)
    return first === undefined ? [] : [{ index, head: first, relation: 'conj' }]
  })
}
