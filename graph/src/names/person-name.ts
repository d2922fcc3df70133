import data from '../../knowledge/given-names.json'
import { fold, foldedWords } from './fold'

const PARTICLES = new Set(data.particles)
const GENERATIONS = new Set(data.generations)
const SHORT: Readonly<Record<string, readonly string[]>> = data.short

/** The parts of somebody's name, folded. */
export interface PersonName {
  /** As it stands, folded. */
  readonly whole: string
  /** Undefined in "Smith" and "von der Leyen". */
  readonly given?: string
  readonly middle: readonly string[]
  readonly surname: string
  /** "jr" of "John Smith Jr." */
  readonly generation?: string
}

/** Takes the last word for the surname, as most names in English-language news have it. Undefined for no name at all. */
export function readPersonName(name: string): PersonName | undefined {
  const words = [...foldedWords(name)]
  const last = words.at(-1) ?? ''
  const generation = words.length > 1 && GENERATIONS.has(last) ? words.pop() : undefined
  const surname = words.pop()
  if (surname === undefined) return undefined
  const [given, ...middle] = words.some((word) => !PARTICLES.has(word)) ? words : []
  return {
    whole: fold(name),
    surname,
    middle: middle.filter((word) => !PARTICLES.has(word)),
    ...(given !== undefined && { given }),
    ...(generation !== undefined && { generation }),
  }
}

/** The names that a folded given name may be short for, and itself: "bill" is also "william". */
export function givenNames(given: string): readonly string[] {
  return [given, ...(Object.hasOwn(SHORT, given) ? (SHORT[given] ?? []) : [])]
}
