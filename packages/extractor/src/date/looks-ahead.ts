import knowledge from '../../knowledge/dates.json'
import type { SentenceTree } from '../tree'

const AUXILIARIES: ReadonlySet<string> = new Set(knowledge.ahead.auxiliaries)
const HEADS: ReadonlySet<string> = new Set(knowledge.ahead.heads)

/**
 * Whether a token stands in a clause about what was still to come: under "will meet", "is due", "plans to meet"; "said
 * on Friday that it will" does not count, as the date hangs on "said".
 */
export function looksAhead(tree: SentenceTree, token: number): boolean {
  let isInfinitive = false
  for (const at of tree.path(token)) {
    if (at !== token && isFuture(tree, at)) return true
    if (HEADS.has(tree.lemma(at)) && (isInfinitive || tree.upos(at) === 'ADJ')) return true
    if (tree.upos(at) !== 'VERB') continue
    isInfinitive = tree.children(at, 'mark').some((mark) => tree.lower(mark) === 'to')
    if (!isInfinitive) return false
  }
  return false
}

function isFuture(tree: SentenceTree, index: number): boolean {
  return (
    tree
      .children(index, 'aux')
      .some((auxiliary) => AUXILIARIES.has(tree.lower(auxiliary).replace('’', "'"))) &&
    !tree.children(index, 'aux').some((auxiliary) => tree.lower(auxiliary) === 'have')
  )
}
