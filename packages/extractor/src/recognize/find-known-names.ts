import type { HeadKind } from '../lexicon/name-heads'
import { knownOrganization, LONGEST_KNOWN_NAME } from '../lexicon/organizations'
import { bodyOfSeat, countryOfSeat } from '../lexicon/seats'
import type { SentenceTree } from '../tree'
import { type NameSpan, spanOf } from './name-span'

/** Well-known outlets, international bodies, leagues, state bodies and their seats, by their names. */
export function findKnownNames(tree: SentenceTree, sentence: number): readonly NameSpan[] {
  const found: NameSpan[] = []
  for (let first = 0; first < tree.size; first++) {
    const last = longestFrom(tree, first)
    if (last === undefined) continue
    const known = knownKind(tree.text(first, last))
    if (known === undefined) continue
    found.push(spanOf(tree, sentence, first, last, { known }))
    first = last
  }
  return found
}

function longestFrom(tree: SentenceTree, first: number): number | undefined {
  const text = tree.word(first)?.text ?? ''
  if (!/^[\p{Lu}\p{N}]|^al-/u.test(text) || /^the$/i.test(text)) return undefined
  for (let last = Math.min(first + LONGEST_KNOWN_NAME, tree.size) - 1; last >= first; last--) {
    if (/^['’]s?$/u.test(tree.lower(last))) continue
    if (knownKind(tree.text(first, last)) !== undefined) return last
  }
  return undefined
}

/** Cities that are called for what sits there ("Brussels") are left to the model. */
function knownKind(text: string): HeadKind | undefined {
  const organization = knownOrganization(text)
  if (organization !== undefined) return { kind: 'Organization', subkind: organization.subkind }
  const isSeat = countryOfSeat(text) !== undefined && bodyOfSeat(text) === undefined
  return isSeat ? { kind: 'Place', subkind: 'facility' } : undefined
}
