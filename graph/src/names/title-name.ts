import data from '../../knowledge/legal-forms.json'
import { fold, foldedWords } from './fold'

const LEGAL_FORMS = new Set(data.forms)
/** Words that acronyms leave out, and names may. */
const SMALL = new Set(['a', 'and', 'for', 'in', 'of', 'on', 'the', 'to'])
const ACRONYM = /^[A-Z][A-Z&.]{1,7}$/

/** A name of what is no person, folded. */
export interface TitleName {
  readonly name: string
  /** As it stands, folded. */
  readonly whole: string
  /** Without "the" and legal form: "The Boeing Co." is `boeing`. */
  readonly words: readonly string[]
  /** The same, as one text. */
  readonly plain: string
  /** The letters of what is an acronym as it stands: "NATO", "U.S." */
  readonly acronym?: string
  /** Those that the words may have, with and without the small ones among them; none for a single word. */
  readonly acronyms: readonly string[]
}

export function readTitleName(name: string): TitleName {
  const words = titleWords(name)
  return {
    name,
    whole: fold(name),
    words,
    plain: words.join(' '),
    acronyms: acronymsOf(words),
    ...(ACRONYM.test(name) && { acronym: fold(name.replace(/[.&]/g, '')) }),
  }
}

function titleWords(name: string): readonly string[] {
  const words = [...foldedWords(name.replace(/(?<=\b\p{L})\./gu, ''))]
  if (words[0] === 'the' && words.length > 1) words.shift()
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop()
  return words
}

function acronymsOf(words: readonly string[]): readonly string[] {
  const lengthy = words.filter((word) => !SMALL.has(word))
  if (lengthy.length < 2) return []
  return [...new Set([words, lengthy].map((all) => all.map((word) => word.slice(0, 1)).join('')))]
}
