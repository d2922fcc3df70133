import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "denied a report in the paper that X left": a clause that opens with "that" is what is said, and no circumstance. */
export function returnContents(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap(({ relation, head }, index): readonly Arc[] => {
    const mark = tree.child(index, 'mark')
    const isThat = mark !== undefined && tree.lower(mark) === 'that'
    if (relation !== 'advcl' || !isThat || tree.upos(head) !== 'VERB') return []
    const isResult = tree.words
      .slice(head, mark)
      .some(({ text }) => ['so', 'such'].includes(text.toLowerCase()))
    return isResult ? [] : [{ index, head, relation: 'ccomp' }]
  })
}
