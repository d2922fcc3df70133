import data from '../../knowledge/pronouns.json'
import type { Gender } from './titles'

export interface Pronoun {
  readonly number: 'one' | 'several'
  /** `none` for what is neither: "it"; absent where it is open: "they". */
  readonly gender?: Gender | 'none'
}

const pronouns = new Map(Object.entries(data.pronouns as Readonly<Record<string, Pronoun>>))

const firstPerson: ReadonlyMap<string, string> = new Map(Object.entries(data.firstPerson))

/** Whether a word stands for its speaker alone ("I") or for several ("we"); nothing for other words. */
export function firstPersonOf(word: string): 'one' | 'several' | undefined {
  const number = firstPerson.get(word.toLowerCase())
  return number === 'one' || number === 'several' ? number : undefined
}

/** A third-person pronoun, by any of its forms. */
export function pronounOf(word: string): Pronoun | undefined {
  return pronouns.get(word.toLowerCase())
}
