import type { AnnotatedSentence } from '../document'
import { SentenceTree } from '../tree'
import type { Arc, Repair } from './repairs/arc'
import { gatherOnNameHeads } from './repairs/gather-on-name-heads'
import { hangLooseNames } from './repairs/hang-loose-names'
import { joinBackwards } from './repairs/join-backwards'
import { joinBodies } from './repairs/join-bodies'
import { joinTitles } from './repairs/join-titles'
import { lowerTitles } from './repairs/lower-titles'
import { moveApposedNames } from './repairs/move-apposed-names'
import { moveAppositions } from './repairs/move-appositions'
import { moveSubjects } from './repairs/move-subjects'
import { raiseAdjectives } from './repairs/raise-adjectives'
import { raiseVerbs } from './repairs/raise-verbs'
import { returnAgents } from './repairs/return-agents'
import { returnAppositions } from './repairs/return-appositions'
import { returnClauseSubjects } from './repairs/return-clause-subjects'
import { returnContents } from './repairs/return-contents'
import { returnHousings } from './repairs/return-housings'
import { returnObjects } from './repairs/return-objects'
import { returnParticiples } from './repairs/return-participles'
import { returnSpeakers } from './repairs/return-speakers'
import { turnEchoes } from './repairs/turn-echoes'
import { turnSpeech } from './repairs/turn-speech'

/** In the order in which each can rely on the ones before it. */
const REPAIRS: readonly Repair[] = [
  gatherOnNameHeads,
  raiseVerbs,
  raiseAdjectives,
  joinBackwards,
  lowerTitles,
  joinTitles,
  joinBodies,
  hangLooseNames,
  moveApposedNames,
  moveAppositions,
  returnAgents,
  returnAppositions,
  returnContents,
  returnHousings,
  returnObjects,
  returnParticiples,
  returnClauseSubjects,
  returnSpeakers,
  turnSpeech,
  turnEchoes,
  moveSubjects,
]

/** Mends what the parser often gets wrong in news sentences. */
export function repairTree(sentence: AnnotatedSentence): AnnotatedSentence {
  return REPAIRS.reduce(
    (tree, repair) => repair(tree).reduce(applyArc, tree),
    new SentenceTree(sentence),
  ).sentence
}

/** The tree with one arc changed; as it was where that would close a circle. */
function applyArc(tree: SentenceTree, arc: Arc): SentenceTree {
  const { sentence } = tree
  const isTop = arc.head === -1
  if (!isTop && (!(arc.head in sentence.tokens) || tree.isUnder(arc.head, arc.index))) return tree
  const tokens = sentence.tokens.map((token, index) =>
    index === arc.index ? { ...token, head: arc.head, relation: arc.relation } : token,
  )
  return new SentenceTree({ ...sentence, tokens })
}
