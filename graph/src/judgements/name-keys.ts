import { givenNames, type PersonName } from '../names/person-name'
import { consonants } from '../names/spelling'
import type { TitleName } from '../names/title-name'

/** What a name shares with those that it is worth comparing with. A bare surname has none: all of that surname are. */
export function keysOfPerson({ given, surname }: PersonName): readonly string[] {
  if (given === undefined) return []
  const initials = new Set(givenNames(given).map((full) => full.slice(0, 1)))
  return [
    ...[...initials].map((initial) => `${initial} ${surname}`),
    `${given} ${beginning(surname)}`,
    `~${consonants(given)} ${consonants(surname)}`,
  ]
}

/** As `keysOfPerson`, for everything else that has a name. */
export function keysOfTitle({ words, plain, acronym, acronyms }: TitleName): readonly string[] {
  const same = `=${plain}`
  if (acronym !== undefined) return [same, `@${acronym}`]
  return [
    same,
    `~${words.map(consonants).join(' ')}`,
    ...acronyms.map((letters) => `@${letters}`),
    ...(words.length < 2 ? [] : words.map((_, index) => withBeginning(words, index))),
  ]
}

/** The words with one of them cut to its beginning. */
function withBeginning(words: readonly string[], at: number): string {
  return words.map((word, index) => (index === at ? beginning(word) : word)).join(' ')
}

/** As far as different spellings of a word seldom differ. */
function beginning(word: string): string {
  return `${consonants(word).slice(0, 2)}-`
}
