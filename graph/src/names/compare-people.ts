import type { Likeness } from './likeness'
import { givenNames, type PersonName } from './person-name'
import { consonants, isSpelledLike } from './spelling'

/** Undefined where two names cannot be one person's, or nothing says that they are. */
export function comparePeople(left: PersonName, right: PersonName): Likeness | undefined {
  if (left.whole === right.whole)
    return left.given === undefined ? undefined : { score: 0.95, reason: 'the same name' }
  const found: Likeness[] = []
  for (const comparePart of PARTS) {
    const part = comparePart(left, right)
    if (part === undefined) return undefined
    found.push(part)
  }
  const vaguer = new Set(found.flatMap((part) => part.vaguer ?? []))
  // Where each says what the other leaves out, nothing holds them together.
  if (vaguer.size > 1) return undefined
  const [first] = vaguer
  const reasons = found.map(({ reason }) => reason).filter((reason) => reason !== '')
  return {
    score: found.reduce((product, { score }) => product * score, 1),
    reason: reasons.join(', and ') || 'the same name',
    ...(first !== undefined && { vaguer: first }),
  }
}

const PARTS = [compareSurnames, compareGivenNames, compareMiddleNames, compareGenerations]
const SAME: Likeness = { score: 1, reason: '' }

function compareSurnames(left: PersonName, right: PersonName): Likeness | undefined {
  const [one, other] = [left.surname, right.surname]
  if (one === other) return { score: 1, reason: 'same surname' }
  if (left.given === undefined || right.given === undefined) return undefined
  if (left.given !== right.given && consonants(left.given) !== consonants(right.given))
    return undefined
  if (!isSpelledLike(one, other)) return undefined
  return { score: 0.75, reason: `${titled(one)} and ${titled(other)} are spelled alike` }
}

function compareGivenNames(left: PersonName, right: PersonName): Likeness | undefined {
  const [one, other] = [left.given, right.given]
  if (one === undefined && other === undefined) return undefined
  if (one === undefined || other === undefined)
    return {
      score: 0.45,
      reason: 'one has no given name',
      vaguer: one === undefined ? 'one' : 'other',
    }
  if (one === other) return SAME
  if (isInitial(one, other)) return { score: 0.8, reason: initialWords(one, other), vaguer: 'one' }
  if (isInitial(other, one))
    return { score: 0.8, reason: initialWords(other, one), vaguer: 'other' }
  if (givenNames(one).includes(other))
    return { score: 0.8, reason: shortWords(one, other), vaguer: 'one' }
  if (givenNames(other).includes(one))
    return { score: 0.8, reason: shortWords(other, one), vaguer: 'other' }
  return isSpelledLike(one, other)
    ? { score: 0.75, reason: `${titled(one)} and ${titled(other)} are spelled alike` }
    : undefined
}

function compareMiddleNames(left: PersonName, right: PersonName): Likeness | undefined {
  const [one, other] = [left.middle, right.middle]
  if (one.length === 0 && other.length === 0) return SAME
  if (one.length === 0) return leftOut(left, other, 'one')
  if (other.length === 0) return leftOut(right, one, 'other')
  if (one.length !== other.length) return undefined
  const pairs = one.map((word, index) => compareMiddle(word, other[index] ?? ''))
  return pairs.every((pair) => pair !== undefined)
    ? (pairs.find((pair) => pair !== SAME) ?? SAME)
    : undefined
}

function compareMiddle(one: string, other: string): Likeness | undefined {
  if (one === other) return SAME
  const short = [one, other].find((word) => word.length === 1)
  const long = short === one ? other : one
  if (short === undefined || !isInitial(short, long)) return undefined
  const vaguer = short === one ? 'one' : 'other'
  return { score: 0.95, reason: initialWords(short, long), vaguer }
}

/** Of somebody without a given name, more is missing than the middle. */
function leftOut(
  { given }: PersonName,
  middle: readonly string[],
  vaguer: 'one' | 'other',
): Likeness {
  if (given === undefined) return SAME
  return { score: 0.85, reason: `one leaves out ${middle.map(titled).join(' ')}`, vaguer }
}

function compareGenerations(left: PersonName, right: PersonName): Likeness | undefined {
  if (left.generation === right.generation) return SAME
  if (left.generation !== undefined && right.generation !== undefined) return undefined
  const vaguer = left.generation === undefined ? 'one' : 'other'
  return {
    score: 0.5,
    reason: `one leaves out ${titled(left.generation ?? right.generation ?? '')}`,
    vaguer,
  }
}

function isInitial(short: string, long: string): boolean {
  return short.length === 1 && long.length > 1 && long.startsWith(short)
}

function initialWords(initial: string, name: string): string {
  return `${titled(initial)} can be ${titled(name)}`
}

function shortWords(short: string, name: string): string {
  return `${titled(short)} is short for ${titled(name)}`
}

/** A folded word as names are written; an initial with its point. */
function titled(word: string): string {
  const written = word.slice(0, 1).toUpperCase() + word.slice(1)
  return word.length === 1 ? `${written}.` : written
}
