import type { Span } from '@newsgraph/graph'
import type { Related, RelationEnd } from '../document'
import { locate } from './locate'

/** A pronoun, or "the" and a noun. */
const BARE = /^(?:the )?\S+$/i

/**
 * Where the evidence of a relation shows one of its ends: for "she" and "the bank" at the name, where its sentence has
 * it, so that "Keller said she would meet Novak" can be checked without knowing who "she" is.
 */
export function locateEnd(related: Related, { entity, phrase }: RelationEnd): Span | undefined {
  const here = related.references.filter((row) => row.sentence === phrase.sentence)
  const isBare = here.some(
    (row) => !row.demonym && row.head === phrase.head && BARE.test(row.text) && row.form !== 'name',
  )
  const names = here.filter(
    (row) => row.form === 'name' && !row.nested && !row.demonym && row.entities.includes(entity),
  )
  const name = names.findLast((row) => row.head < phrase.head) ?? names[0]
  return locate(related.sentences, isBare && name !== undefined ? name : phrase)
}
