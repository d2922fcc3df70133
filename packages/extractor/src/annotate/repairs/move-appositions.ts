import { isPersonNoun } from '../../lexicon/nominal-nouns'
import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "violence since the Lima Protocol, a truce that …": what is apposed explains the name right before the comma. */
export function moveAppositions(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap((word, index): readonly Arc[] => {
    if (word.relation !== 'appos' || word.upos !== 'NOUN') return []
    const comma = (tree.subtree(index)[0] ?? index) - 1
    const start = tree.lower(comma) === ',' ? comma : comma + 1
    if (tree.lower(start) !== ',' || !/^an?$/.test(tree.lower(start + 1))) return []
    const name = tree.sentence.names.find(({ last }) => last === start - 1)
    if (name === undefined) return []
    const head = tree.headOf(name.first, name.last)
    const isOther = head !== word.head && tree.isUnder(head, word.head)
    const isPersonal = name.tag === 'PER' || isPersonNoun(word.lemma)
    return isOther && !isPersonal ? [{ index, head, relation: 'appos' }] : []
  })
}
