import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "X of Harvard said", "X at the institute has made": where "of" right behind the subject was hung on the verb. */
export function returnHousings(tree: SentenceTree): readonly Arc[] {
  return tree.sentence.names.flatMap(({ first, last }): readonly Arc[] => {
    const name = tree.headOf(first, last)
    const verb = tree.parent(name)
    if (tree.relation(name) !== 'nsubj' || !/^(of|at)$/.test(tree.lower(last + 1))) return []
    return tree
      .children(verb, 'obl')
      .filter((place) => place < verb && tree.child(place, 'case') === last + 1)
      .map((index) => ({ index, head: name, relation: 'nmod' }))
  })
}
