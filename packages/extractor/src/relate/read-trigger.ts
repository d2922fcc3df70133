import type { Ontology } from '@newsgraph/graph'
import type { Relation } from '../document'
import { buildRelation } from './build-relation'
import { type FrameIndex, headKey } from './compile-frames'
import { type Filling, fillEnd } from './fill-role'
import type { Frame } from './frame'
import { frameDetails } from './frame-details'
import { GOVERNING } from './knowledge'
import { knownAgent } from './known-agent'
import { matchNeeds } from './match-needs'
import { type End, implied, type Scene } from './scene'
import { isPassive } from './voice'
import { withPreposition } from './with-preposition'

/** Why a frame made no statement. */
type Refusal =
  | 'needs not met'
  | 'its verb ends it'
  | 'no source'
  | 'no target'
  | 'source of a kind that is not allowed'
  | 'target of a kind that is not allowed'
  | 'only one participant'
  | 'source and target are the same'
  | 'another frame of the type fired'

/** What came of one frame at one trigger. */
export interface Outcome {
  readonly frame: string
  readonly type: string
  readonly trigger: number
  readonly relations: readonly Relation[]
  readonly refusal?: Refusal
}

/** Tries every frame that hangs on a token. The first one that fires for a relation type stands for it. */
export function readTrigger(
  scene: Scene,
  index: number,
  frames: FrameIndex,
  ontology: Ontology,
): readonly Outcome[] {
  const fired = new Set<string>()
  return framesAt(scene, index, frames).map((frame) => {
    const outcome = (relations: readonly Relation[], refusal?: Refusal): Outcome => ({
      frame: frame.id,
      type: frame.type,
      trigger: index,
      relations,
      ...(refusal !== undefined && { refusal }),
    })
    if (fired.has(frame.type) && !frame.additional) {
      return outcome([], 'another frame of the type fired')
    }
    const isMet = matchNeeds(scene.tree, index, frame.needs) && isAlone(scene, index, frame)
    if (!isMet) return outcome([], 'needs not met')
    if (isEnded(scene, index, frame)) return outcome([], 'its verb ends it')
    const found = fillFrame(scene, index, frame, ontology)
    if (typeof found === 'string') return outcome([], found)
    const relations = found.flatMap(([source, target]) =>
      buildRelation(scene, ontology, {
        type: frame.type,
        frame: frame.id,
        rule: isStatic(frame) ? 'static' : frame.head.pos === 'NOUN' ? 'noun' : 'verb',
        trigger: index,
        last: lastOf(scene, index, frame),
        predicate: predicateOf(scene, index, frame),
        source,
        target,
        polarity: frame.polarity,
        modality: frame.modality,
        details: frameDetails(scene, index, frame),
      }),
    )
    if (relations.length === 0) return outcome([], 'source and target are the same')
    fired.add(frame.type)
    return outcome(relations)
  })
}

/** Prepositions that are particles only by the tree: "agreed on", "called in". */
const LOOSE_PARTICLES: ReadonlySet<string> = new Set(['in', 'on', 'by', 'at'])

/** Frames with the verb's particle first; without them, those of the verb alone where the particle is loose. */
function framesAt(scene: Scene, index: number, frames: FrameIndex): readonly Frame[] {
  const { tree } = scene
  const [pos, lemma] = [tree.upos(index), tree.lemma(index)]
  const particle = particleOf(scene, index)
  if (particle === undefined) return frames.get(headKey(pos, lemma)) ?? []
  const own = frames.get(headKey(pos, lemma, particle))
  if (own !== undefined) return own
  const isLoose = tree.child(index, 'compound:prt') === undefined || LOOSE_PARTICLES.has(particle)
  return isLoose ? (frames.get(headKey(pos, lemma)) ?? []) : []
}

/** By the tree, or else an adverb or a preposition right after the verb: "sat down", "handed over X". */
function particleOf({ tree }: Scene, index: number): string | undefined {
  const marked = tree.child(index, 'compound:prt')
  if (marked !== undefined) return tree.lower(marked)
  const isAdverb = tree.relation(index + 1) === 'advmod' && tree.parent(index + 1) === index
  const isCase = tree.relation(index + 1) === 'case'
  return isAdverb || (isCase && tree.upos(index) === 'VERB') ? tree.lower(index + 1) : undefined
}

function isAlone({ tree }: Scene, index: number, { alone }: Frame): boolean {
  return alone !== true || tree.child(index, 'xcomp', 'ccomp') === undefined
}

/** "lifted sanctions", "aid was suspended": the verb says that the act is over. */
function isEnded({ tree }: Scene, index: number, frame: Frame): boolean {
  const isCarried = ['obj', 'nsubj:pass'].includes(tree.relation(index))
  const isAct = frame.head.pos === 'NOUN' && !isStatic(frame)
  return isAct && isCarried && GOVERNING.ending.has(tree.lemma(tree.parent(index)))
}

type Pair = readonly [source: End, target: End]

function fillFrame(
  scene: Scene,
  index: number,
  frame: Frame,
  ontology: Ontology,
): readonly Pair[] | Refusal {
  if (frame.target === undefined && hasPartner(scene, index, frame)) return 'only one participant'
  const ends = ontology.relation(frame.type)?.ends ?? []
  const { particle } = frame.head
  const sources = fillEnd(scene, index, frame.source, particle, (kind) =>
    ends.some((row) => row.source.includes(kind)),
  )
  if (sources.ends.length === 0) {
    const known = fillKnownAgent(scene, index, frame, ends)
    return known.length > 0 ? known : missing(sources, 'source')
  }
  if (frame.target === undefined) {
    const pairs = pairwise(sources.ends)
    return pairs.length > 0 ? pairs : 'only one participant'
  }
  const targets = fillEnd(scene, index, frame.target, particle, (kind) =>
    ends.some((row) => row.target.includes(kind)),
  )
  if (targets.ends.length === 0) return missing(targets, 'target')
  return sources.ends.flatMap((source) => targets.ends.map((target): Pair => [source, target]))
}

/** "X and Y met the minister": they did it to somebody else and not to each other. */
function hasPartner({ tree }: Scene, index: number, { needs = [] }: Frame): boolean {
  if (tree.upos(index) !== 'VERB') return false
  const isNeeded = needs.some(({ relation }) => relation === 'object')
  const hasObject = tree.child(index, 'obj') !== undefined && !isNeeded
  return hasObject || withPreposition(tree, index, 'with').length > 0
}

/** "He was freed": by whoever the story said did it to him, or what it undoes. */
function fillKnownAgent(
  scene: Scene,
  index: number,
  frame: Frame,
  ends: readonly { readonly target: readonly string[] }[],
): readonly Pair[] {
  if (frame.target === undefined || !isPassive(scene.tree, index)) return []
  const targets = fillEnd(scene, index, frame.target, frame.head.particle, (kind) =>
    ends.some((row) => row.target.includes(kind)),
  )
  return targets.ends.flatMap((target): readonly Pair[] => {
    const agent = knownAgent(scene, frame.type, target)
    return agent === undefined ? [] : [[implied(scene, agent, index), target]]
  })
}

function missing(filling: Filling, end: 'source' | 'target'): Refusal {
  return filling.wrongKind.length > 0 ? `${end} of a kind that is not allowed` : `no ${end}`
}

function pairwise(ends: readonly End[]): readonly Pair[] {
  return ends.flatMap((source, index) =>
    ends.slice(index + 1).map((target): Pair => [source, target]),
  )
}

/** A noun for what somebody is ("owner", "member") holds without date and speaker. */
function isStatic(frame: Frame): boolean {
  return (
    frame.head.pos === 'NOUN' &&
    [...frame.source.roles, ...(frame.target?.roles ?? [])].includes('self')
  )
}

/** The trigger takes in a particle right after it: "pull out". */
function lastOf(scene: Scene, index: number, frame: Frame): number {
  return frame.head.particle !== undefined && scene.tree.lower(index + 1) === frame.head.particle
    ? index + 1
    : index
}

function predicateOf(scene: Scene, index: number, frame: Frame): string {
  const lemma = scene.tree.lemma(index)
  return frame.head.particle === undefined ? lemma : `${lemma} ${frame.head.particle}`
}
