import type { SentenceTree } from '../tree'
import { CLAUSE, LIGHT_VERBS } from './knowledge'
import { isParticiple } from './voice'

/** One edge on the way from a trigger to what governs it; the parent is -1 at the top. */
export interface Step {
  readonly node: number
  readonly parent: number
}

/** Nouns that keep the act below them open: "an attempt on", "a round of talks". */
const TRANSPARENT: ReadonlySet<string> = new Set(['attempt', 'talk', 'round'])
const OPEN_MARKS: ReadonlySet<string> = new Set(['if', 'unless', 'of', 'for', 'by'])

/** The edges from the trigger upwards, up to the first one that what stands above says nothing about. */
export function climb(tree: SentenceTree, trigger: number): readonly Step[] {
  const steps: Step[] = []
  for (const node of tree.path(trigger)) {
    const isLast = tree.parent(node) < 0 || isBarrier(tree, node)
    steps.push({ node, parent: isLast ? -1 : tree.parent(node) })
    if (isLast) break
  }
  return steps
}

/** Whether the words above stand outside the clause: relative clauses, appositions, "after meeting". */
function isBarrier(tree: SentenceTree, node: number): boolean {
  const relation = tree.relation(node)
  const parent = tree.parent(node)
  if (relation.includes('relcl')) return true
  if (relation === 'acl') return isParticiple(tree, node)
  if (['appos', 'nmod:desc', 'nmod:poss'].includes(relation)) return true
  if (relation === 'nmod') return !TRANSPARENT.has(tree.lemma(parent))
  if (relation === 'advcl') return isTimeClause(tree, node)
  if (tree.upos(node) !== 'NOUN' || !/^(?:obl|nsubj$)/.test(relation)) return false
  return !TRANSPARENT.has(tree.lemma(node)) && !LIGHT_VERBS.has(tree.lemma(parent))
}

function isTimeClause(tree: SentenceTree, node: number): boolean {
  const marks = tree.children(node, 'mark', 'advmod').map((mark) => tree.lower(mark))
  return (
    tree.upos(node) === 'VERB' &&
    !marks.some((mark) => OPEN_MARKS.has(mark)) &&
    marks.some((mark) => CLAUSE.boundaries.has(mark))
  )
}
