import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "Kenya and Ghana attacked Peru", where "Ghana" was joined to what follows: a noun is joined to the one before "and". */
export function joinBackwards(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap(({ relation, head, upos }, index): readonly Arc[] => {
    if (relation !== 'conj' || head < index || !isNominal(upos)) return []
    const and = tree.child(index, 'cc')
    const before = and === undefined ? undefined : tree.words[and - 1]
    if (and === undefined || before === undefined || !isNominal(before.upos)) return []
    const phrase = tree.path(and - 1).filter((node) => node < and && isNominal(tree.upos(node)))
    const first = phrase.at(-1)
    return first === undefined ? [] : [{ index, head: first, relation: 'conj' }]
  })
}

function isNominal(upos: string): boolean {
  return /^(NOUN|PROPN)$/.test(upos)
}
