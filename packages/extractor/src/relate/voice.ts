import type { SentenceTree } from '../tree'
import { INTRANSITIVE } from './knowledge'

/** "arrested" in "the man arrested in Lima": a past participle that hangs on its own object. */
export function isParticiple(tree: SentenceTree, index: number): boolean {
  const relation = tree.relation(index)
  return (
    tree.upos(index) === 'VERB' &&
    relation.startsWith('acl') &&
    relation !== 'acl:relcl' &&
    !tree.lower(index).endsWith('ing') &&
    tree.child(index, 'mark', 'nsubj') === undefined
  )
}

/** Whether the verb's subject is its object: "was freed", "freed by", "arrested in Lima". */
export function isPassive(tree: SentenceTree, index: number): boolean {
  return (
    tree.child(index, 'aux:pass', 'obl:agent') !== undefined ||
    hasPassiveSubject(tree, index) ||
    isParticiple(tree, index) ||
    isJoinedPassive(tree, index) ||
    isAbsoluteParticiple(tree, index)
  )
}

/** Also in a headline without an auxiliary: "Five hurt in crash"; but not "Minister called for talks". */
function hasPassiveSubject(tree: SentenceTree, index: number): boolean {
  const verbs = [index, ...tree.children(index, 'conj')]
  const isActive =
    verbs.some((verb) => tree.child(verb, 'obj') !== undefined) ||
    INTRANSITIVE.has(tree.lemma(index))
  return tree.child(index, 'nsubj:pass') !== undefined && !isActive
}

/** "was arrested and charged": the second verb shares the first one's auxiliary. */
function isJoinedPassive(tree: SentenceTree, index: number): boolean {
  const parent = tree.parent(index)
  return (
    tree.relation(index) === 'conj' &&
    /(?:ed|en|n|t|d)$/.test(tree.lower(index)) &&
    tree.child(index, 'nsubj', 'aux', 'obj') === undefined &&
    tree.upos(parent) === 'VERB' &&
    (tree.child(parent, 'nsubj:pass') !== undefined || isAbsoluteParticiple(tree, parent))
  )
}

/** "Accused of spying, he fled." */
function isAbsoluteParticiple(tree: SentenceTree, index: number): boolean {
  return (
    tree.relation(index) === 'advcl' &&
    tree.lower(index).endsWith('ed') &&
    tree.child(index, 'mark', 'aux', 'obj', 'nsubj') === undefined
  )
}
