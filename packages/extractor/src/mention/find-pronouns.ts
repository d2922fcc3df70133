import type { Candidate } from '../document'
import { pronounOf } from '../lexicon/pronouns'
import type { SentenceTree } from '../tree'

/** Third-person pronouns, without "it" that stands for nothing ("it seems that"). */
export function findPronouns(tree: SentenceTree, sentence: number): readonly Candidate[] {
  return tree.words.flatMap((word, index): readonly Candidate[] => {
    const isPronoun = word.upos === 'PRON' || (word.upos === 'DET' && word.relation === 'nmod:poss')
    if (!isPronoun || pronounOf(word.text) === undefined || standsForNothing(tree, index)) return []
    const phrase = { sentence, first: index, last: index, head: index }
    return [{ ...phrase, form: 'pronoun', text: word.text, descriptions: [] }]
  })
}

/** An expletive, or "it" before a clause: "it was Blinken who", "it is clear that". */
function standsForNothing(tree: SentenceTree, index: number): boolean {
  if (tree.relation(index) === 'expl') return true
  if (tree.lower(index) !== 'it' || tree.relation(index) !== 'nsubj') return false
  const clause = tree.parent(index)
  const hasCopula = tree.child(clause, 'cop') !== undefined
  const clausal = tree.child(clause, 'csubj', 'ccomp', 'acl:relcl', 'expl') !== undefined
  return hasCopula && clausal
}
