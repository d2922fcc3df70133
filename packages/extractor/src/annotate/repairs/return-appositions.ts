import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "Away from the cameras, Chile's leader, X, sat down": what stands before the name is the subject, X explains it. */
export function returnAppositions(tree: SentenceTree): readonly Arc[] {
  return tree.sentence.names.flatMap(({ first, last, tag }) => {
    const name = tree.headOf(first, last)
    const noun = first - 2
    const verb = tree.parent(name)
    const isEnclosed = tree.lower(first - 1) === ',' && tree.lower(last + 1) === ','
    const isSubject = tree.relation(name) === 'nsubj' && verb > last
    if (tag !== 'PER' || !isEnclosed || !isSubject || tree.upos(noun) !== 'NOUN') return []
    if (tree.parent(noun) === verb || tree.isUnder(noun, name)) return []
    if (!/^(nsubj|dep|obl|nmod|parataxis)/.test(tree.relation(noun)) || tree.caseOf(noun) !== '') {
      return []
    }
    if (tree.child(noun, 'nmod:poss', 'det') === undefined) return []
    return [
      { index: noun, head: verb, relation: 'nsubj' },
      { index: name, head: noun, relation: 'appos' },
    ] satisfies readonly Arc[]
  })
}
