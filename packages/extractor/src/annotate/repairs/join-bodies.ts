import { kindsOfNoun } from '../../lexicon/nominal-nouns'
import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "with the campaign group X", where both "group" and "X" were hung on the word before: X says which group. */
export function joinBodies(tree: SentenceTree): readonly Arc[] {
  return tree.sentence.names.flatMap(({ first, last }): readonly Arc[] => {
    const name = tree.headOf(first, last)
    const noun = first - 1
    if (tree.relation(name) === 'compound' && tree.parent(name) === noun) {
      const rest = tree.words.map((_, index) => index).slice(first, last + 1)
      return [
        { index: name, head: noun, relation: 'appos' },
        ...rest
          .filter((index) => index !== name && tree.parent(index) !== name)
          .map((index) => ({ index, head: name, relation: 'flat' })),
      ]
    }
    const isBeside = tree.parent(noun) === tree.parent(name) && tree.parent(name) >= 0
    const isBody = tree.upos(noun) === 'NOUN' && kindsOfNoun(tree.lemma(noun)).length > 0
    const isFree = tree.child(name, 'case', 'cc') === undefined
    const isAlike = /^(nmod|obl|obj|nsubj|appos)/.test(tree.relation(name))
    return isBeside && isBody && isFree && isAlike
      ? [{ index: name, head: noun, relation: 'appos' }]
      : []
  })
}
