import speech from '../../../knowledge/speech.json'
import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

const SPEAKING: ReadonlySet<string> = new Set(speech.after)

/** "In Lima the ministry said", where the speaker was taken for an object; and "X was freed, Y said", where X was taken for who said it: X is the subject of what was said, and Y says it. */
export function returnSpeakers(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap((_, verb): readonly Arc[] => {
    if (!SPEAKING.has(tree.lemma(verb)) || tree.upos(verb) !== 'VERB') return []
    const object = tree.child(verb, 'obj')
    if (
      object !== undefined &&
      object < verb &&
      tree.child(verb, 'nsubj', 'aux:pass') === undefined
    ) {
      return [{ index: object, head: verb, relation: 'nsubj' }]
    }
    const said = tree.children(verb, 'ccomp').find((child) => child < verb)
    const subject = tree.children(verb, 'nsubj').find((child) => said !== undefined && child < said)
    if (said === undefined || subject === undefined) return []
    if (tree.children(said, 'nsubj').some((child) => child < said)) return []
    const passive = tree.child(said, 'aux:pass') !== undefined
    const returned = { index: subject, head: said, relation: passive ? 'nsubj:pass' : 'nsubj' }
    const speaker = speakerBefore(tree, verb, said)
    return speaker === undefined
      ? [returned]
      : [returned, { index: speaker, head: verb, relation: 'nsubj' }]
  })
}

/** The head of the noun phrase that ends right before the verb. */
function speakerBefore(tree: SentenceTree, verb: number, said: number): number | undefined {
  let last = verb - 1
  while (tree.upos(last) === 'PUNCT') last -= 1
  if (!/^(NOUN|PROPN|PRON)$/.test(tree.upos(last))) return undefined
  const phrase = tree
    .path(last)
    .filter((node) => node > said && node < verb && /^(NOUN|PROPN|PRON)$/.test(tree.upos(node)))
  const speaker = phrase.at(-1)
  return speaker === undefined || tree.isUnder(verb, speaker) ? undefined : speaker
}
