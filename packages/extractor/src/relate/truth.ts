import type { Modality, Polarity } from '@newsgraph/graph'
import type { SentenceTree } from '../tree'
import { climb, type Step } from './climb'
import { findAccused } from './find-accused'
import { isDemand } from './find-subject'
import { CLAUSE, GOVERNING, NEGATIONS } from './knowledge'

export interface Truth {
  readonly polarity: Polarity
  /** Absent where nothing in the sentence says other than "asserted". */
  readonly modality?: Modality
}

/** Whether what the trigger says is negated, and how far it is meant, by the words from it up to the root. */
export function findTruth(tree: SentenceTree, trigger: number): Truth {
  const steps = climb(tree, trigger)
  const lowest = isNegated(tree, trigger) || hasNoDependent(tree, trigger)
  const flips = steps.filter((step) => flipsPolarity(tree, step)).length
  const found = steps.map((step) => modalityOf(tree, step)).filter((row) => row !== undefined)
  const nearest = found.includes('denied') ? 'denied' : found[0]
  const modality = nearest ?? (isOpen(tree, trigger) ? 'hypothetical' : undefined)
  return {
    polarity: lowest !== (flips % 2 === 1) ? 'negated' : 'affirmed',
    ...(modality !== undefined && { modality }),
  }
}

function isOpen(tree: SentenceTree, trigger: number): boolean {
  const isAlleged = findAccused(tree, trigger)?.isAlleged ?? false
  return isAlleged || isDoubted(tree, trigger) || isAsked(tree)
}

/** "allegedly attacked", "the alleged attack". */
function isDoubted(tree: SentenceTree, trigger: number): boolean {
  return tree
    .children(trigger, 'advmod', 'amod')
    .some((child) => CLAUSE.doubts.has(tree.lower(child)))
}

/** A question states nothing. */
function isAsked(tree: SentenceTree): boolean {
  return [tree.size - 1, tree.size - 2].some((index) => tree.lower(index) === '?')
}

function isNegated(tree: SentenceTree, index: number): boolean {
  return tree
    .children(index)
    .some(
      (child) =>
        (['advmod', 'det', 'mark', 'cc'].includes(tree.relation(child)) ||
          tree.upos(child) === 'PART') &&
        NEGATIONS.has(tree.lower(child)),
    )
}

/** "met no officials", "neither of them met". */
function hasNoDependent(tree: SentenceTree, index: number): boolean {
  return tree
    .children(index, 'obj', 'nsubj')
    .some((child) =>
      [child, ...tree.children(child)].some((word) =>
        ['neither', 'no', 'none'].includes(tree.lower(word)),
      ),
    )
}

/** "refused to meet", "did not agree to meet", "a failed attempt to meet". */
function flipsPolarity(tree: SentenceTree, { node, parent }: Step): boolean {
  if (parent < 0) return false
  if (isPrevented(tree, node, parent)) return true
  if (!isClose(tree, node, parent)) return false
  if (isYetToBe(tree, parent)) return true
  if (tree.relation(node) === 'xcomp' && isNegated(tree, parent)) {
    return !GOVERNING.failure.has(tree.lemma(parent))
  }
  if (isAttempt(tree, parent)) return GOVERNING.failure.has(tree.lemma(tree.parent(parent)))
  return GOVERNING.failure.has(tree.lemma(parent))
}

/** "has yet to sign" */
function isYetToBe(tree: SentenceTree, parent: number): boolean {
  const isLeft = tree.children(parent, 'advmod').some((child) => tree.lower(child) === 'yet')
  return isLeft && ['have', 'be'].includes(tree.lemma(parent))
}

/** "stopped X from leaving" */
function isPrevented(tree: SentenceTree, node: number, parent: number): boolean {
  const isFrom = tree.children(node, 'mark', 'case').some((child) => tree.lower(child) === 'from')
  return isFrom && tree.relation(node) === 'advcl' && GOVERNING.prevention.has(tree.lemma(parent))
}

/** "said it would appeal" for "will appeal"; not where it would do so only "if" or "once". */
function isReportedPromise(tree: SentenceTree, { node, parent }: Step): boolean {
  if (tree.relation(node) !== 'ccomp' || !GOVERNING.say.has(tree.lemma(parent))) return false
  const isWould = tree.children(node, 'aux').some((child) => tree.lower(child) === 'would')
  const clauses = tree.children(node, 'advcl').flatMap((clause) => tree.children(clause, 'mark'))
  return isWould && !clauses.some((mark) => CLAUSE.conditions.has(tree.lower(mark)))
}

function modalityOf(tree: SentenceTree, step: Step): Modality | undefined {
  const { node, parent } = step
  if (isClose(tree, node, parent) && GOVERNING.denial.has(tree.lemma(parent))) return 'denied'
  if (isReportedPromise(tree, step)) return 'promised'
  for (const auxiliary of tree.children(node, 'aux')) {
    if (CLAUSE.hypothetical.has(tree.lower(auxiliary).replace('’', "'"))) return 'hypothetical'
    if (CLAUSE.promised.has(tree.lower(auxiliary).replace('’', "'"))) return 'promised'
  }
  const relation = tree.relation(node)
  const marks = tree.children(node, 'mark', 'advmod').map((mark) => tree.lower(mark))
  const isClause = ['advcl', 'ccomp'].includes(relation)
  if (isClause && marks.some((mark) => CLAUSE.conditions.has(mark))) return 'hypothetical'
  if (marks.includes('once') && isYetToCome(tree, parent)) return 'hypothetical'
  if (parent >= 0 && isBlamed(tree, node, parent)) return 'hypothetical'
  if (isDismissedReport(tree, step) || isDeemedFalse(tree, node, parent)) return 'denied'
  return parent >= 0 && isClose(tree, node, parent) ? governed(tree, node, parent) : undefined
}

/** "would go, but only once both had signed" */
function isYetToCome(tree: SentenceTree, parent: number): boolean {
  return tree.children(parent, 'aux').some((child) => /^(will|would)$/.test(tree.lower(child)))
}

/** "accused him of stealing", "arrested for stealing": what he is blamed for is not thereby a fact; a conviction finds that it is. */
function isBlamed(tree: SentenceTree, node: number, parent: number): boolean {
  const links = tree.children(node, 'mark', 'case').map((child) => tree.lower(child))
  const isCharged = links.includes('of') || links.includes('with')
  const lemma = tree.lemma(parent)
  return isCharged
    ? GOVERNING.allegation.has(lemma)
    : links.includes('for') && GOVERNING.pursuit.has(lemma)
}

/** "denied a report that Kenya would leave", "dismissed the claim": the words below the noun are denied. */
export function isDismissedReport(tree: SentenceTree, { node, parent }: Step): boolean {
  const isObject = /^(obj|nsubj:pass)$/.test(tree.relation(node))
  return (
    isObject &&
    GOVERNING.report.has(tree.lemma(node)) &&
    GOVERNING.dismissal.has(tree.lemma(parent))
  )
}

/** "It is not true that …", "it is false that …". */
function isDeemedFalse(tree: SentenceTree, node: number, parent: number): boolean {
  if (!['ccomp', 'csubj', 'acl'].includes(tree.relation(node))) return false
  const lemma = tree.lemma(parent)
  return ['true', 'correct'].includes(lemma)
    ? isNegated(tree, parent)
    : ['false', 'untrue', 'wrong'].includes(lemma)
}

function governed(tree: SentenceTree, node: number, parent: number): Modality | undefined {
  const lemma = tree.lemma(parent)
  const relation = tree.relation(node)
  if (isAttempt(tree, parent)) {
    return GOVERNING.failure.has(tree.lemma(tree.parent(parent))) ? undefined : 'hypothetical'
  }
  if (isDemand(tree, parent)) return 'demanded'
  if (GOVERNING.promise.has(lemma)) return 'promised'
  return GOVERNING.hypothesis.has(lemma) && relation === 'xcomp' ? 'hypothetical' : undefined
}

function isAttempt(tree: SentenceTree, index: number): boolean {
  return tree.upos(index) === 'NOUN' && tree.lemma(index) === 'attempt'
}

/** Whether the parent says how far its dependent is meant. */
function isClose(tree: SentenceTree, node: number, parent: number): boolean {
  const relation = tree.relation(node)
  if (relation === 'acl') return tree.upos(node) === 'VERB'
  if (tree.upos(parent) === 'ADJ') return relation === 'xcomp'
  if (tree.upos(parent) !== 'VERB') return false
  if (relation === 'xcomp' || relation === 'ccomp') return true
  const isToDo = tree.children(node, 'mark').some((child) => tree.lower(child) === 'to')
  if (relation === 'advcl' && isToDo)
    return isDemand(tree, parent) || GOVERNING.promise.has(tree.lemma(parent))
  return (
    relation === 'obj' &&
    tree.upos(node) === 'NOUN' &&
    GOVERNING.demandedObject.has(tree.lemma(parent))
  )
}
