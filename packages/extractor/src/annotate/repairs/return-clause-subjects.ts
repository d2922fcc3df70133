import type { SentenceTree } from '../../tree'
import type { Arc } from './arc'

const OPENERS: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'for',
  'since',
  'when',
  'while',
])

/** "It turned when X left", "as his uncle did", where the subject of the clause was taken for an object of the verb above. */
export function returnClauseSubjects(tree: SentenceTree): readonly Arc[] {
  return tree.words.flatMap((word, clause): readonly Arc[] => {
    const isClause = word.relation === 'advcl' && /^(VERB|AUX)$/.test(word.upos)
    if (!isClause || tree.child(clause, 'nsubj', 'csubj') !== undefined) return []
    const above = word.head
    const subject = tree
      .children(above, 'obj', 'obl', 'nsubj')
      .find((node) => node > above && node < clause && isOpened(tree, node, above))
    if (subject === undefined || tree.upos(above) !== 'VERB') return []
    const passive = tree.child(clause, 'aux:pass') !== undefined
    return [{ index: subject, head: clause, relation: passive ? 'nsubj:pass' : 'nsubj' }]
  })
}

/** A conjunction stands right before the noun phrase. */
function isOpened(tree: SentenceTree, node: number, above: number): boolean {
  const first = tree.subtree(node)[0] ?? node
  const opener = OPENERS.has(tree.lower(first)) ? first : first - 1
  if (tree.caseOf(node) === 'for') return false
  return opener > above && OPENERS.has(tree.lower(opener))
}
