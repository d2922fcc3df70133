import type { SentenceTree } from '../tree'
import { type DenoteOptions, denote } from './denote'
import { findAccused } from './find-accused'
import { findSubject } from './find-subject'
import { JOURNEYS, LIGHT_VERBS, MEASURES } from './knowledge'
import { type End, firstFilled, type Scene } from './scene'
import { fillVerbRole, MAY_BE_NAMELESS } from './verb-roles'
import { isPassive } from './voice'
import { withPreposition } from './with-preposition'

/** Who fills a role at a noun that names an act or what somebody is. */
export function fillNounRole(
  scene: Scene,
  index: number,
  role: string,
  ofOwner: boolean,
): readonly End[] {
  const { tree } = scene
  const options: DenoteOptions = { owner: ofOwner, behind: MAY_BE_NAMELESS.has(role) }
  const all = (nodes: readonly number[]) => nodes.flatMap((node) => denote(scene, node, options))
  switch (role) {
    case 'possessive':
      return all(tree.children(index, 'nmod:poss'))
    case 'modifier':
      return all(tree.children(index, 'compound', 'amod'))
    case 'light-subject':
      return fillLightSubject(scene, index, ofOwner)
    case 'accused':
      return all(findAccused(tree, index)?.nodes ?? [])
    case 'subject-under':
      return fillSubjectUnder(scene, index, ofOwner)
    case 'clause-subject':
      return tree.relation(index).startsWith('obl')
        ? all(findSubject(tree, tree.parent(index)))
        : []
    case 'by':
      return firstFilled(
        () => all([...withPreposition(tree, index, 'by'), ...tree.children(index, 'obl:agent')]),
        () => all(deepAgents(tree, index)),
        () => all(demonyms(scene, index)),
        () => all(fromLightVerb(tree, index, 'by')),
      )
    default:
      return firstFilled(
        () => all(withPreposition(tree, index, role)),
        () => all(belowDependents(tree, index, role)),
        () => all(fromLightVerb(tree, index, role)),
      )
  }
}

/** "the arrest of X by Kenya", where the tree hangs "by Kenya" on "X". */
function belowDependents(
  tree: SentenceTree,
  index: number,
  preposition: string,
): readonly number[] {
  return tree
    .children(index, 'nmod')
    .filter((child) => tree.relation(child) === 'nmod')
    .filter((child) => !['', preposition].includes(tree.caseOf(child)))
    .flatMap((child) => withPreposition(tree, child, preposition))
}

/** "the arrest of one of its officers, X, by Kenya", where "by Kenya" hangs on any noun on the way. */
function deepAgents(tree: SentenceTree, index: number): readonly number[] {
  const isNoun = (node: number) => /^(NOUN|PROPN|PRON|NUM)$/.test(tree.upos(node))
  return tree
    .subtree(index)
    .filter((node) => node > index && tree.caseOf(node) === 'by')
    .filter((node) => {
      const path = tree.path(node)
      return path.slice(1, path.indexOf(index)).every(isNoun)
    })
}

/** "the Kenyan offer". */
function demonyms(scene: Scene, index: number): readonly number[] {
  return scene.tree
    .children(index, 'compound', 'amod')
    .filter((child) => scene.references.at(child)?.demonym)
}

/** The noun, or what it is measured in: "a round of talks". */
function measured(tree: SentenceTree, index: number): number {
  const parent = tree.parent(index)
  const isMeasured = tree.relation(index).startsWith('nmod') && MEASURES.has(tree.lemma(parent))
  return isMeasured ? measured(tree, parent) : index
}

/** "X held talks", "talks were held by X", "X flew in for talks". */
function fillLightSubject(scene: Scene, index: number, ofOwner: boolean): readonly End[] {
  const { tree } = scene
  const noun = measured(tree, index)
  const verb = tree.parent(noun)
  const relation = tree.relation(noun)
  if (relation === 'obj' && LIGHT_VERBS.has(tree.lemma(verb))) {
    return fillVerbRole(scene, verb, 'subject', ofOwner)
  }
  if (tree.caseOf(noun) === 'for' && relation === 'obl' && JOURNEYS.has(tree.lemma(verb))) {
    return fillVerbRole(scene, verb, 'subject', ofOwner)
  }
  const isCarried = relation === 'nsubj:pass' && LIGHT_VERBS.has(tree.lemma(verb))
  return isCarried ? fillVerbRole(scene, verb, 'by', ofOwner) : []
}

/** "X was put under sanctions": who suffers it. */
function fillSubjectUnder(scene: Scene, index: number, ofOwner: boolean): readonly End[] {
  const { tree } = scene
  const verb = tree.parent(index)
  if (tree.caseOf(index) !== 'under' || tree.upos(verb) !== 'VERB') return []
  return fillVerbRole(scene, verb, isPassive(tree, verb) ? 'object' : 'subject', ofOwner)
}

/** "held talks with Kenya", where the tree hangs "with Kenya" on "held". */
function fromLightVerb(tree: SentenceTree, index: number, preposition: string): readonly number[] {
  const verb = tree.parent(index)
  const isCarried = ['obj', 'obl', 'nsubj:pass'].includes(tree.relation(index))
  return isCarried && LIGHT_VERBS.has(tree.lemma(verb))
    ? withPreposition(tree, verb, preposition)
    : []
}
