import { knownOrganization, LONGEST_KNOWN_NAME } from '../lexicon/organizations'
import type { SentenceTree } from '../tree'
import { type NameSpan, spanOf } from './name-span'

/** Well-known outlets, international bodies, leagues and state bodies, by their names. */
export function findKnownNames(tree: SentenceTree, sentence: number): readonly NameSpan[] {
  const found: NameSpan[] = []
  for (let first = 0; first < tree.size; first++) {
    const last = longestFrom(tree, first)
    if (last === undefined) continue
    const known = knownOrganization(tree.text(first, last))
    if (known === undefined) continue
    const facts = { known: { kind: 'Organization' as const, subkind: known.subkind } }
    found.push(spanOf(tree, sentence, first, last, facts))
    first = last
  }
  return found
}

function longestFrom(tree: SentenceTree, first: number): number | undefined {
  const text = tree.word(first)?.text ?? ''
  if (!/^[\p{Lu}\p{N}]|^al-/u.test(text) || /^the$/i.test(text)) return undefined
  for (let last = Math.min(first + LONGEST_KNOWN_NAME, tree.size) - 1; last >= first; last--) {
    if (/^['’]s?$/u.test(tree.lower(last))) continue
    if (knownOrganization(tree.text(first, last)) !== undefined) return last
  }
  return undefined
}
