import type { SentenceTree } from '../tree'
import { GOVERNING } from './knowledge'
import { isParticiple } from './voice'

const HIGHEST = 6
/** "called on X to go", "appealed for X to stay": who is to do it stands behind the preposition. */
const CALLING: ReadonlySet<string> = new Set(['appeal', 'call', 'press', 'push', 'wait'])
/** "a concession by Kenya to free X". */
const MAKING: ReadonlySet<string> = new Set(['by', 'from'])

/**
 * The nodes that are the grammatical subject of a predicate: its own, or the one it inherits through coordination,
 * control ("urged Peru to withdraw"), raising ("appears to have met") and participles.
 */
export function findSubject(tree: SentenceTree, index: number, depth = 0): readonly number[] {
  if (index < 0 || depth > HIGHEST) return []
  const own = tree.children(index, 'nsubj')
  if (own.length > 0) return own
  const parent = tree.parent(index)
  if (parent < 0) return []
  const inherited = () => findSubject(tree, parent, depth + 1)
  switch (tree.relation(index)) {
    case 'conj':
      return isPredicate(tree, parent) ? inherited() : []
    case 'xcomp':
      return controller(tree, parent) ?? inherited()
    case 'ccomp':
      return hasTo(tree, index) ? (controller(tree, parent) ?? inherited()) : []
    case 'advcl':
      return blamed(tree, index) ?? sent(tree, index) ?? inherited()
    case 'acl':
      return (
        adnominal(tree, index) ??
        (isNominal(tree, parent) ? [] : (blamed(tree, index) ?? inherited()))
      )
    default:
      return []
  }
}

export function isNominal(tree: SentenceTree, index: number): boolean {
  return ['NOUN', 'PROPN', 'PRON'].includes(tree.upos(index))
}

function isPredicate(tree: SentenceTree, index: number): boolean {
  return (
    ['VERB', 'AUX', 'ADJ'].includes(tree.upos(index)) ||
    tree.child(index, 'cop', 'nsubj') !== undefined
  )
}

function hasTo(tree: SentenceTree, index: number): boolean {
  return tree.children(index).some((child) => tree.lower(child) === 'to')
}

/** "call on X to go" and "want X to go" demand; "call X to congratulate him" and "want to go" do not. */
export function isDemand(tree: SentenceTree, governor: number): boolean {
  const lemma = tree.lemma(governor)
  const hasObject = tree.child(governor, 'obj') !== undefined
  const wished = tree.child(governor, 'xcomp') ?? -1
  const isOwnWish =
    GOVERNING.hypothesis.has(lemma) && !hasObject && tree.child(wished, 'nsubj') === undefined
  return (
    GOVERNING.demand.has(lemma) && !(lemma === 'call' && hasObject) && !(wished >= 0 && isOwnWish)
  )
}

/** Who is to do it: the object of "urge", the "on" of "call on", and nobody below "promise". */
function controller(tree: SentenceTree, governor: number): readonly number[] | undefined {
  if (GOVERNING.subjectControl.has(tree.lemma(governor))) return undefined
  const objects = tree.children(governor, 'obj', 'iobj')
  if (objects.length > 0) return objects
  const called = tree
    .children(governor, 'obl')
    .filter((child) => ['for', 'on', 'upon'].includes(tree.caseOf(child)))
  return CALLING.has(tree.lemma(governor)) && called.length > 0 ? called : undefined
}

/** "sent X to meet Y", "called for X to go". */
function sent(tree: SentenceTree, index: number): readonly number[] | undefined {
  const governor = tree.parent(index)
  if (!hasTo(tree, index)) return undefined
  const isControlled = GOVERNING.objectControl.has(tree.lemma(governor)) || isDemand(tree, governor)
  return isControlled ? controller(tree, governor) : undefined
}

/** "accused him of stealing", "was convicted of spying": who is said to have done it. */
function blamed(tree: SentenceTree, index: number): readonly number[] | undefined {
  const parent = tree.parent(index)
  const markers = tree.children(index, 'mark', 'case').map((marker) => tree.lower(marker))
  if (!markers.some((marker) => ['of', 'for', 'from'].includes(marker))) return undefined
  if (!GOVERNING.blame.has(tree.lemma(parent)) && !GOVERNING.prevention.has(tree.lemma(parent))) {
    return undefined
  }
  const objects = tree.children(parent, 'obj', 'nsubj:pass')
  if (objects.length > 0) return objects
  const isReduced = tree.relation(parent) === 'acl' && isParticiple(tree, parent)
  return isReduced ? [tree.parent(parent)] : undefined
}

/** "troops fighting rebels", "its plan to buy the bank". */
function adnominal(tree: SentenceTree, index: number): readonly number[] | undefined {
  const parent = tree.parent(index)
  if (!['NOUN', 'PROPN'].includes(tree.upos(parent))) return undefined
  if (tree.lower(index).endsWith('ing') && tree.child(index, 'mark') === undefined) return [parent]
  if (isParticiple(tree, index)) return undefined
  const owners = tree.children(parent, 'nmod:poss')
  if (owners.length > 0) return owners
  const makers = tree
    .children(parent, 'nmod')
    .filter((child) => child < index && MAKING.has(tree.caseOf(child)))
  if (makers.length > 0) return makers
  return ['obj', 'iobj'].includes(tree.relation(parent))
    ? findSubject(tree, tree.parent(parent))
    : undefined
}
