import type { Likeness } from './likeness'
import { isSpelledLike } from './spelling'
import type { TitleName } from './title-name'

/** Undefined where nothing says that two names of what is no person are one thing's. */
export function compareTitles(one: TitleName, other: TitleName): Likeness | undefined {
  if (one.whole === other.whole) return { score: 0.95, reason: 'the same name' }
  if (one.plain === other.plain)
    return { score: 0.9, reason: 'the same name but for “the”, points or the legal form' }
  return (
    compareAcronym(one, other, 'one') ??
    compareAcronym(other, one, 'other') ??
    compareSpellings(one.words, other.words)
  )
}

function compareAcronym(
  { name, acronym }: TitleName,
  { acronyms }: TitleName,
  vaguer: 'one' | 'other',
): Likeness | undefined {
  if (acronym === undefined || !acronyms.includes(acronym)) return undefined
  const score = acronym.length === 2 ? 0.5 : 0.8
  return { score, reason: `${name} can be the other’s initials`, vaguer }
}

/** All words the same but one, which is spelled alike. */
function compareSpellings(left: readonly string[], right: readonly string[]): Likeness | undefined {
  if (left.length !== right.length) return undefined
  const at = left.findIndex((word, index) => word !== right[index])
  const [one = '', other = ''] = [left[at], right[at]]
  for (let index = at + 1; index < left.length; index++)
    if (left[index] !== right[index]) return undefined
  if (!isSpelledLike(one, other)) return undefined
  return {
    score: left.length > 1 ? 0.7 : 0.55,
    reason: `“${one}” and “${other}” are spelled alike`,
  }
}
