import { isPersonNoun } from '../../lexicon/nominal-nouns'
import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

/** "violence since the Lima Protocol, a truce that …": what is apposed explains the name right before the comma. */
export function moveAppositions(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap((word, index): readonly Arc[] => {
    if (word.relation !== 'appos' || word.upos !== 'NOUN') return []
    const comma = (tree.subtree(index)[0] ?? index) - 1
    const start = tree.lower(comma) === ',' ? comma : comma + 1
    if (tree.lower(start) !== ',') return []
    const name = tree.sentence.names.find(({ last }) => last === start - 1)
    if (name === undefined) return []
    const head = tree.headOf(name.first, name.last)
    if (head === word.head || tree.isUnder(head, index)) return []
    const isFar = hasVerb(tree, word.head, name.first)
    const isPersonal = name.tag === 'PER' || isPersonNoun(word.lemma)
    const isNew = /^an?$/.test(tree.lower(start + 1)) && tree.isUnder(head, word.head)
    return isFar || (isNew && !isPersonal) ? [{ index, head, relation: 'appos' }] : []
  })
}

/** A predicate between what it was apposed to and the name: it explains the name. */
function hasVerb(tree: SentenceTree, from: number, to: number): boolean {
  return tree.words.slice(Math.max(0, from), to).some(({ upos }) => upos === 'VERB')
}
