import type { SentenceTree } from '../tree'

const LONGEST = 120
/** What stands around a phrase without being of it. */
const OUTSIDE = ['case', 'mark', 'punct', 'conj', 'cc', 'appos', 'parataxis', 'acl:relcl'] as const

/** The words of a node with what hangs on it, in one stretch around it, without preposition and clauses. */
export function phraseText(tree: SentenceTree, node: number): string {
  const outside = new Set(tree.children(node, ...OUTSIDE).flatMap((child) => tree.subtree(child)))
  const kept = new Set(tree.subtree(node).filter((token) => !outside.has(token)))
  let first = node
  let last = node
  while (kept.has(first - 1)) first--
  while (kept.has(last + 1)) last++
  const text = tree.text(first, last)
  return text.length > LONGEST ? tree.text(node, node) : text
}
