import data from '../../knowledge/pronouns.json'
import type { Gender } from './titles'

export interface Pronoun {
  readonly number: 'one' | 'several'
  /** `none` for what is neither: "it"; absent where it is open: "they". */
  readonly gender?: Gender | 'none'
}

const pronouns = new Map(Object.entries(data.pronouns as Readonly<Record<string, Pronoun>>))

/** A third-person pronoun, by any of its forms. */
export function pronounOf(word: string): Pronoun | undefined {
  return pronouns.get(word.toLowerCase())
}
