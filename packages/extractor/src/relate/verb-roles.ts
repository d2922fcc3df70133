import type { SentenceTree } from '../tree'
import { type DenoteOptions, denote, isRelativePronoun } from './denote'
import { findSubject } from './find-subject'
import { GOVERNING } from './knowledge'
import { distinct, type End, firstFilled, type Scene } from './scene'
import { isParticiple, isPassive } from './voice'
import { withPreposition } from './with-preposition'

const COMPLEMENT = 'complement:'
/** Roles whose noun may be nameless: "attacked Kenyan soldiers". */
export const MAY_BE_NAMELESS: ReadonlySet<string> = new Set([
  'subject',
  'object',
  'indirect-object',
  'by',
  'with',
  'to',
  'against',
  'on',
  'from',
  'at',
  'of',
  'for',
])

/** Who fills a role at a verb or an adjective. */
export function fillVerbRole(
  scene: Scene,
  index: number,
  role: string,
  ofOwner: boolean,
  particle?: string,
): readonly End[] {
  const { tree } = scene
  const options: DenoteOptions = { owner: ofOwner, behind: MAY_BE_NAMELESS.has(role) }
  const all = (nodes: readonly number[]) => nodes.flatMap((node) => denote(scene, node, options))
  if (role.startsWith(COMPLEMENT)) return complement(scene, index, role.slice(COMPLEMENT.length))
  switch (role) {
    case 'subject':
      return isPassive(tree, index)
        ? firstFilled(
            () => all(agents(tree, index)),
            () => all(below(tree, index, 'by', 'xcomp', 'obl', 'obj')),
            () => all(sharedAgents(tree, index)),
          )
        : firstFilled(
            () => all(findSubject(tree, index)),
            () => all(speakerAbove(scene, index)),
          )
    case 'object':
      return firstFilled(
        () => fillObject(scene, index, all),
        () => (particle === undefined ? [] : all(afterParticle(tree, index, particle))),
      )
    case 'indirect-object':
      return all(tree.children(index, 'iobj'))
    case 'in-place-of':
      return all(
        [...withPreposition(tree, index, 'in'), ...below(tree, index, 'in', 'xcomp', 'obj')]
          .filter((node) => ['place', 'stead'].includes(tree.lemma(node)))
          .flatMap((node) => tree.children(node, 'nmod:poss')),
      )
    default:
      return fillPreposition(scene, index, role, all)
  }
}

/** What a preposition leads to below dependents: "named chairwoman by X"; but "for talks with X" is about the talks. */
function below(
  tree: SentenceTree,
  index: number,
  preposition: string,
  ...relations: readonly string[]
): readonly number[] {
  return tree
    .children(index, ...relations)
    .filter((child) => tree.caseOf(child) !== 'for' || preposition !== 'with')
    .flatMap((child) => withPreposition(tree, child, preposition))
}

type Denote = (nodes: readonly number[]) => readonly End[]

function fillObject(scene: Scene, index: number, all: Denote): readonly End[] {
  const { tree } = scene
  if (isPassive(tree, index)) {
    return all(isParticiple(tree, index) ? [tree.parent(index)] : findSubject(tree, index))
  }
  const own = tree.children(index, 'obj')
  const objects = own.length > 0 ? own : sharedObjects(tree, index)
  const direct = all(objects)
  const hasAddressee = direct.length === 0 || tree.child(index, 'xcomp') !== undefined
  const ends = hasAddressee ? distinct([...direct, ...all(tree.children(index, 'iobj'))]) : direct
  if (objects.length > 0 || !tree.relation(index).includes('relcl')) return ends
  const subjects = findSubject(tree, index)
  const isObjectClause =
    subjects.length > 0 && !subjects.some((node) => isRelativePronoun(tree, node))
  return isObjectClause ? all([tree.parent(index)]) : ends
}

/** Who did it, in the passive. */
function agents(tree: SentenceTree, index: number): readonly number[] {
  return [...tree.children(index, 'obl:agent'), ...withPreposition(tree, index, 'by')]
}

/** "was arrested and charged by Kenya": both verbs have the last one's agent. */
function sharedAgents(tree: SentenceTree, index: number): readonly number[] {
  return tree
    .children(index, 'conj')
    .filter((child) => tree.upos(child) === 'VERB' && tree.child(child, 'nsubj') === undefined)
    .flatMap((child) => agents(tree, child))
}

/** "arrested and charged X": both verbs have the last one's object. */
function sharedObjects(tree: SentenceTree, index: number): readonly number[] {
  const [next] = tree.children(index, 'conj')
  const isBeside = next !== undefined && next <= index + 3 && tree.upos(next) === 'VERB'
  return isBeside && tree.child(next, 'nsubj') === undefined ? tree.children(next, 'obj') : []
}

/** "handed over X", where the tree takes the particle for a preposition. */
function afterParticle(tree: SentenceTree, index: number, particle: string): readonly number[] {
  return tree
    .children(index, 'obl')
    .filter(
      (child) => tree.relation(child) === 'obl' && [particle, ''].includes(tree.caseOf(child)),
    )
}

/** "accused Kenya of …": what hangs on the verb, on its object or its complement. */
function fillPreposition(
  scene: Scene,
  index: number,
  preposition: string,
  all: Denote,
): readonly End[] {
  const { tree } = scene
  const objects = tree.children(index, 'obj', 'nsubj:pass')
  return firstFilled(
    () => all(withPreposition(tree, index, preposition)),
    () => all(below(tree, index, preposition, 'obj', 'xcomp', 'obl', 'nsubj:pass', 'advmod')),
    () => all(objects.flatMap((node) => below(tree, node, preposition, 'nmod', 'conj', 'acl'))),
    () => (preposition === 'with' ? all(companions(tree, index)) : []),
  )
}

/** "sat down at the palace in Lima with X", where each place hangs on the one before. */
function companions(tree: SentenceTree, index: number): readonly number[] {
  const places = tree.children(index, 'obl').flatMap((child) => tree.children(child, 'nmod'))
  return places.flatMap((place) => withPreposition(tree, place, 'with')).slice(0, 1)
}

/** A role of the verb's clause: the object of what is demanded, threatened or refused. */
function complement(scene: Scene, index: number, role: string): readonly End[] {
  const { tree } = scene
  const clauses = tree.children(index, 'ccomp', 'xcomp')
  const found = clauses.flatMap((clause) => {
    if (role === 'subject') {
      return tree
        .children(clause, 'nsubj')
        .flatMap((node) => denote(scene, node, { owner: true, behind: true }))
    }
    return fillVerbRole(scene, clause, role, true)
  })
  if (role !== 'subject' || found.length > 0) return found
  return tree.children(index, 'obj').flatMap((node) => denote(scene, node, { behind: true }))
}

/** "X said Y had been done and vowed to sue": "vowed" was joined to the clause below "said". */
function speakerAbove(scene: Scene, index: number): readonly number[] {
  const { tree } = scene
  const top = tree.path(index).find((node) => tree.relation(node) !== 'xcomp') ?? -1
  if (tree.relation(top) !== 'conj' || tree.child(top, 'nsubj') !== undefined) return []
  const joined = tree.parent(top)
  const speech = tree.parent(joined)
  const isSaid = tree.relation(joined) === 'ccomp' && GOVERNING.say.has(tree.lemma(speech))
  return isSaid ? findSubject(tree, speech) : []
}
