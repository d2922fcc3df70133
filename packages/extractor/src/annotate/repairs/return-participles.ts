import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "announced renewed sanctions": the noun that was hung on the participle before it is the verb's object. */
export function returnParticiples(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap(({ upos, relation }, index): readonly Arc[] => {
    const verb = tree.parent(index)
    const noun = tree.child(index, 'obj')
    const isBetween = verb === index - 1 && noun !== undefined && noun > index
    if (upos !== 'VERB' || relation !== 'amod' || !isBetween) return []
    if (tree.upos(verb) !== 'VERB' || tree.child(verb, 'obj') !== undefined) return []
    return [
      { index: noun, head: verb, relation: 'obj' },
      { index, head: noun, relation: 'amod' },
    ]
  })
}
