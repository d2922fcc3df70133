import { plainRelation, type SentenceTree } from '../tree'
import { climb, type Step } from './climb'
import { findSubject } from './find-subject'
import { GOVERNING } from './knowledge'
import type { Scene } from './scene'
import { asSpeaker, type Speaker } from './speaker'
import { isDismissedReport } from './truth'
import { isPassive } from './voice'

/**
 * Who says what the trigger says, the nearest first: by the verbs of saying, demanding, denying and blaming above it, one
 * beside it, "according to", and as the quotation that it stands in. Who denies, promises or
 * demands what he does himself, as the `agent`, says nothing about another.
 */
export function findSpeakers(scene: Scene, trigger: number, agent: number): readonly Speaker[] {
  const { tree } = scene
  const path = tree.path(trigger)
  const above = climb(tree, trigger).flatMap((step) => {
    const speaker = saysSo(tree, step) ? governor(scene, step.parent) : undefined
    const lemma = tree.lemma(step.parent)
    const isReport = GOVERNING.say.has(lemma) && !GOVERNING.denial.has(lemma)
    return isReport || speaker?.entity !== agent ? [speaker] : []
  })
  const beside = path.flatMap((node) => speakersBeside(scene, node))
  const quoted = scene.quoted.find(({ first, last }) => first < trigger && trigger < last)
  const found = [...above, ...beside, quoted?.speaker].filter((row) => row !== undefined)
  return found.filter((row, index) => found.findIndex((other) => isSame(row, other)) === index)
}

function isSame(one: Speaker, other: Speaker): boolean {
  return one.entity === undefined ? one.text === other.text : one.entity === other.entity
}

/** Whether the words below are what the subject of the verb above says: as a fact, a wish, a denial or a charge. */
function saysSo(tree: SentenceTree, { node, parent }: Step): boolean {
  if (parent < 0 || tree.upos(parent) !== 'VERB') return false
  const lemma = tree.lemma(parent)
  const relation = plainRelation(tree.relation(node))
  if (isDismissedReport(tree, { node, parent })) return true
  const isLoose = relation === 'dep' && node < parent
  if (relation === 'ccomp' || relation === 'parataxis' || isLoose) {
    return GOVERNING.say.has(lemma) || GOVERNING.demand.has(lemma) || GOVERNING.promise.has(lemma)
  }
  if (relation === 'xcomp') return GOVERNING.demand.has(lemma)
  if (relation !== 'advcl') return false
  const marks = tree.children(node, 'mark', 'case').map((mark) => tree.lower(mark))
  return (
    (GOVERNING.demand.has(lemma) && marks.includes('to')) ||
    (GOVERNING.allegation.has(lemma) && marks.includes('of'))
  )
}

function governor(scene: Scene, verb: number): Speaker | undefined {
  const { tree } = scene
  return asSpeaker(
    scene,
    isPassive(tree, verb) ? tree.children(verb, 'obl:agent') : findSubject(tree, verb),
  )
}

/** "…, officials said", "according to the ministry". */
function speakersBeside(scene: Scene, node: number): readonly (Speaker | undefined)[] {
  const { tree } = scene
  return tree.children(node, 'parataxis', 'obl').flatMap((child) => {
    const isSpeech = tree.relation(child) === 'parataxis' && GOVERNING.say.has(tree.lemma(child))
    if (isSpeech && tree.child(child, 'ccomp') === undefined) return [governor(scene, child)]
    return tree.caseOf(child).startsWith('accord') ? [asSpeaker(scene, [child])] : []
  })
}
