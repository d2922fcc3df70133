import type { SentenceTree } from '../tree'
import { apposed } from './apposed'
import { eventSource } from './event-anaphora'
import { isNominal } from './find-subject'
import { COLLECTIVES } from './knowledge'
import { distinct, type End, endsOf, firstFilled, type Scene } from './scene'
import {
  bodyBehind,
  bodyOfMembers,
  type Follow,
  homeland,
  leaderOfLoyal,
  owner,
  stateOfBody,
} from './stand-ins'

export interface DenoteOptions {
  /** Also whose it is: "Kenya's offer" for Kenya. */
  readonly owner?: boolean
  /** Also the state or body behind a nameless noun: "a Kenyan diplomat" for Kenya. */
  readonly behind?: boolean
}

const DEEPEST = 5
/** Words for all members of a group, or for none of them. */
const EACH: ReadonlySet<string> = new Set(['all', 'both', 'each', 'either', 'neither', 'none'])
const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose'])

/** Whom a node stands for, with all that are joined to it by "and". */
export function denote(
  scene: Scene,
  index: number,
  options: DenoteOptions = {},
  depth = 0,
): readonly End[] {
  if (index < 0 || depth > DEEPEST) return []
  const { tree } = scene
  const own = denoteAlone(scene, index, options, depth)
  const joined = tree
    .children(index, 'conj')
    .filter((child) => isNominal(tree, child))
    .flatMap((child) => denote(scene, child, { ...options, behind: false }, depth + 1))
  return distinct([...own, ...joined])
}

function denoteAlone(
  scene: Scene,
  index: number,
  options: DenoteOptions,
  depth: number,
): readonly End[] {
  const { tree, references } = scene
  const reference = references.on(index)
  if (reference !== undefined && !(reference.demonym && tree.upos(index) === 'ADJ' && depth > 0)) {
    return endsOf(reference)
  }
  if (isRelativePronoun(tree, index)) {
    const clause = relativeClauseOf(tree, index)
    return clause < 0 ? [] : denote(scene, tree.parent(clause), {}, depth + 1).slice(0, 1)
  }
  const follow: Follow = (node, further) => denote(scene, node, further, depth + 1)
  return firstFilled(
    () => apposedNames(scene, index, depth),
    () => oneOf(scene, index, depth),
    () => counted(scene, index, options, depth),
    () => included(scene, index, depth),
    () => homeland(scene, index, follow),
    () => leaderOfLoyal(scene, index),
    () => bodyOfMembers(scene, index),
    () => (options.owner ? eventSource(scene, index) : []),
    () => apposedTo(scene, index),
    () => stateOfBody(scene, index),
    () => (options.owner ? owner(scene, index, follow) : []),
    () => (options.behind && depth === 0 ? bodyBehind(scene, index) : []),
  )
}

/** "the newspaper El Faro"; several for "two ministers, X and Y". */
function apposedNames(scene: Scene, index: number, depth: number): readonly End[] {
  const { tree, references } = scene
  return [...apposed(tree, index), ...tree.children(index, 'nmod:desc')].flatMap((child) => {
    if (references.at(child)?.form !== 'name') return []
    const ends = denote(scene, child, {}, depth + 1)
    return tree.isPlural(index) ? ends : ends.slice(0, 1)
  })
}

/** "one of its surveyors, X", "either of them". */
function oneOf(scene: Scene, index: number, depth: number): readonly End[] {
  const { tree } = scene
  const word = tree.lower(index)
  const isEach = EACH.has(word)
  if (word !== 'one' && !isEach) return []
  return tree
    .children(index, 'nmod')
    .filter((child) => tree.caseOf(child) === 'of')
    .flatMap((child) =>
      isEach ? denote(scene, child, {}, depth + 1) : apposedNames(scene, child, depth).slice(0, 1),
    )
}

/** "dozens of the front's fighters" */
function counted(
  scene: Scene,
  index: number,
  options: DenoteOptions,
  depth: number,
): readonly End[] {
  const { tree } = scene
  if (!COLLECTIVES.quantities.has(tree.lemma(index))) return []
  return tree
    .children(index, 'nmod')
    .filter((child) => tree.caseOf(child) === 'of')
    .flatMap((child) => denoteAlone(scene, child, options, depth))
}

const INCLUDING: ReadonlySet<string> = new Set(['comprise', 'include'])

/** "a group that included X and Y", "nobles including X". */
function included(scene: Scene, index: number, depth: number): readonly End[] {
  const { tree } = scene
  const clauses = tree
    .children(index, 'acl', 'acl:relcl')
    .filter((child) => INCLUDING.has(tree.lemma(child)))
  return [
    ...clauses.flatMap((clause) => tree.children(clause, 'obj')),
    ...tree.children(index, 'nmod').filter((child) => tree.caseOf(child) === 'including'),
  ].flatMap((node) => denote(scene, node, {}, depth + 1))
}

function apposedTo(scene: Scene, index: number): readonly End[] {
  const { tree, references } = scene
  if (tree.relation(index) !== 'appos') return []
  const reference = references.at(tree.parent(index))
  return reference === undefined ? [] : endsOf(reference)
}

export function isRelativePronoun(tree: SentenceTree, index: number): boolean {
  return tree.upos(index) === 'PRON' && RELATIVE_PRONOUNS.has(tree.lower(index))
}

/** The predicate of the relative clause that the node is in, or -1. */
function relativeClauseOf(tree: SentenceTree, index: number): number {
  return tree.path(index).find((node) => tree.relation(node).includes('relcl')) ?? -1
}
