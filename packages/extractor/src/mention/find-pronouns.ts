import type { Candidate } from '../document'
import { firstPersonOf, pronounOf } from '../lexicon/pronouns'
import type { SentenceTree } from '../tree'

/**
 * Third-person pronouns, without "it" that stands for nothing ("it seems that"), and those of the first person where
 * somebody is quoted.
 */
export function findPronouns(
  tree: SentenceTree,
  sentence: number,
  isQuoted: (token: number) => boolean,
): readonly Candidate[] {
  return tree.words.flatMap((word, index): readonly Candidate[] => {
    const isPronoun = word.upos === 'PRON' || (word.upos === 'DET' && word.relation === 'nmod:poss')
    if (!isPronoun || standsForNothing(tree, index)) return []
    const isSpeaker = firstPersonOf(word.text) !== undefined && isQuoted(index)
    if (!isSpeaker && pronounOf(word.text) === undefined) return []
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
