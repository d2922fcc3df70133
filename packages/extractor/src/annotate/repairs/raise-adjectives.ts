import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "X is due to meet Y", where "due" was hung on "meet": the adjective is the predicate, and X its subject. */
export function raiseAdjectives(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap(({ upos, relation }, index): readonly Arc[] => {
    const verb = tree.parent(index)
    const isPredicate = upos === 'ADJ' && /^(mark|advmod|dep|aux)/.test(relation) && verb > index
    const copula = tree.children(verb, 'cop', 'aux:pass').find((child) => child < index)
    if (!isPredicate || copula === undefined || tree.lower(index + 1) !== 'to') return []
    const subject = tree.children(verb, 'nsubj')
    return [
      { index, head: tree.parent(verb), relation: tree.relation(verb) },
      ...[...subject, copula].map((child) => ({
        index: child,
        head: index,
        relation: tree.relation(child),
      })),
      { index: verb, head: index, relation: 'xcomp' },
    ]
  })
}
