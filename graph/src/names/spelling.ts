import { editDistance } from './edit-distance'

/** Letters from which on words may differ in one letter and still be one; and the most differences that vowels may make. */
const LIMITS = { length: 5, vowels: 3 } as const

/** What different spellings of a word have in common: its consonants, each once. "Zelenskyy" and "Zelensky" are `zlnsk`. */
export function consonants(word: string): string {
  const first = word.slice(0, 1)
  return (
    first +
    word
      .slice(1)
      .replace(/[aeiouyhj]/g, '')
      .replace(/(.)\1+/g, '$1')
  )
}

/**
 * Whether two folded words may be one word in two spellings: with the same first letter, and one letter different, or only
 * vowels and doubled letters. Numbers tell apart; so does a final "-a", as women from men: "Maria" and "Mario", "Ivanova"
 * and "Ivanov".
 */
export function isSpelledLike(one: string, other: string): boolean {
  if (one === other) return true
  if (/\d/.test(one + other) || one[0] !== other[0]) return false
  if (one.endsWith('a') !== other.endsWith('a')) return false
  if (Math.min(one.length, other.length) < LIMITS.length) return false
  if (Math.abs(one.length - other.length) > LIMITS.vowels) return false
  const [left, right] = withoutCommonEnds(one, other)
  // One difference, of neighbours that are swapped, takes two letters at most.
  if (Math.max(left.length, right.length) <= 2 && editDistance(left, right) === 1) return true
  return consonants(one) === consonants(other) && editDistance(left, right) <= LIMITS.vowels
}

function withoutCommonEnds(one: string, other: string): [string, string] {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)]
}
