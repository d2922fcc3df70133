import { fold } from '@newsgraph/graph'

/** Where Unicode has letters with marks: Latin, Greek and Cyrillic. */
const MARKED: readonly (readonly [first: number, last: number])[] = [
  [0xc0, 0x52f],
  [0x1e00, 0x1fff],
]

/** All letters that are folded to a letter or to two: `ß` for `ss`. */
const SPELLINGS = findSpellings()

/**
 * A regular expression for whole names in which some word begins like this, whatever its case and accents. Java and Rust,
 * in which the engines are written, read it alike.
 *
 * @param word letters and digits, folded
 */
export function wordPattern(word: string): string {
  return `(?isu)(.*[^\\p{L}\\p{M}\\p{N}])?${spell([...word])}.*`
}

function spell([letter, next, ...rest]: readonly string[]): string {
  if (letter === undefined) return ''
  if (next === undefined) return spellLetter(letter)
  const joined = SPELLINGS.get(letter + next)
  return joined === undefined
    ? spellLetter(letter) + spell([next, ...rest])
    : `(${spellLetter(letter)}${spellLetter(next)}|[${joined}])${spell(rest)}`
}

function spellLetter(letter: string): string {
  return `[${letter}${SPELLINGS.get(letter) ?? ''}]\\p{M}*`
}

function findSpellings(): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>()
  for (const [first, last] of MARKED)
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code)
      const folded = fold(letter)
      if (folded !== letter.toLowerCase())
        spellings.set(folded, (spellings.get(folded) ?? '') + letter)
    }
  return spellings
}
