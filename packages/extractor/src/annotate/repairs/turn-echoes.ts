import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

const BEFORE: ReadonlySet<string> = new Set(['neither', 'nor', 'so'])

/** "So did Kenya", "nor has Peru", where who did was taken for what was done. */
export function turnEchoes(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap((_, verb): readonly Arc[] => {
    const isEcho = /^(do|have|will)$/.test(tree.lemma(verb)) && BEFORE.has(tree.lower(verb - 1))
    const object = tree.child(verb, 'obj')
    if (!isEcho || object === undefined || tree.child(verb, 'nsubj') !== undefined) return []
    return [{ index: object, head: verb, relation: 'nsubj' }]
  })
}
