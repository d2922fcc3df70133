import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** What hangs on an inner word of a name hangs on the name's head: "New York's mayor". */
export function gatherOnNameHeads(tree: SentenceTree): readonly Arc[] {
  return tree.sentence.names.flatMap(({ first, last }) => {
    const head = tree.headOf(first, last)
    return tree.words.flatMap((word, index): readonly Arc[] => {
      const isInside = index >= first && index <= last
      const hangsInside = word.head >= first && word.head <= last && word.head !== head
      return isInside || !hangsInside ? [] : [{ index, head, relation: word.relation }]
    })
  })
}
