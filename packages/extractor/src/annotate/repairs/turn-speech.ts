import speech from '../../../knowledge/speech.json'
import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

const SPEAKING: ReadonlySet<string> = new Set(speech.inverted)

/** Relations within a noun phrase. */
const INSIDE = /^(amod|compound|det|flat|nmod:desc|nmod:poss)/

/** "It was late, said its chairman, X", where the speaker behind "said" was taken for something else. */
export function turnSpeech(tree: SentenceTree): readonly Arc[] {
  const root = tree.words.findIndex(({ head }) => head === -1)
  return tree.words.flatMap((_, verb): readonly Arc[] => {
    if (!SPEAKING.has(tree.lemma(verb)) || tree.upos(verb) !== 'VERB' || verb === root) return []
    if (!/^[,"”’']$/.test(tree.lower(verb - 1)) || tree.child(verb, 'nsubj', 'aux') !== undefined) {
      return []
    }
    const speaker = phraseAt(tree, verb + 1)
    if (speaker === undefined || tree.isUnder(verb, speaker)) return []
    return [
      { index: speaker, head: verb, relation: 'nsubj' },
      { index: verb, head: root, relation: 'parataxis' },
    ]
  })
}

/** The head of the noun phrase that begins at a token. */
function phraseAt(tree: SentenceTree, first: number): number | undefined {
  const head = tree.words.findIndex(
    ({ upos, relation }, index) =>
      index >= first &&
      /^(NOUN|PROPN|PRON)$/.test(upos) &&
      !INSIDE.test(relation) &&
      tree.subtree(index)[0] === first,
  )
  return head < 0 ? undefined : head
}
