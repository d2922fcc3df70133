import type { KindName } from '@newsgraph/graph'
import { countryOfCapital } from '../lexicon/countries'
import type { Votes } from './judge-kind'

/** As much as two or three sure mentions: longer names do not outvote it. */
const CERTAIN = 2.5
/** One mention that the model is sure of. */
const SEEN = 0.85

/**
 * The kind of one word follows the longer names that it stands for: "Blinken", once taken for a company, is a person
 * where the story names "Antony Blinken", and "Toyokura" is no person where it names only "Toyokura Chemical".
 */
export function followLongerNames(
  kinds: ReadonlyMap<string, KindName>,
  votes: ReadonlyMap<string, Votes>,
): ReadonlyMap<string, KindName> {
  const surnames = wordsOf(kinds, 'Person', (words) => words.at(-1))
  const bodies = wordsOf(kinds, 'Organization', (words) => words[0])
  const settled = new Map(kinds)
  for (const [key, own] of votes) {
    if (key.includes(' ')) continue
    const kind = kinds.get(key)
    const isPlace = kind === 'Place' && isSurePlace(own)
    if (kind === 'Country' || isPlace) continue
    const isPerson = surnames.has(key)
    const isBody = bodies.has(key)
    if (isPerson && !(isBody && kind !== 'Person')) settled.set(key, 'Person')
    else if (isBody && !isPerson && countryOfCapital(key) === undefined)
      settled.set(key, 'Organization')
    else if (isCapital(key, kind, own)) settled.set(key, 'Place')
  }
  return settled
}

/** A city of which no mention looks like a body stays one, whatever is named after it: "Lagos" beside "Lagos Port Authority". */
function isSurePlace(votes: Votes): boolean {
  const weight = votes.get('Place') ?? 0
  return weight > CERTAIN || (weight > SEEN && (votes.get('Organization') ?? 0) === 0)
}

/** "Bamako" alone is a city, whatever one sentence takes it for. */
function isCapital(key: string, kind: KindName | undefined, votes: Votes): boolean {
  const isDoubtful = kind !== undefined && (votes.get(kind) ?? 0) < CERTAIN
  return isDoubtful && countryOfCapital(key) !== undefined
}

/** One word of each longer name of the kind. */
function wordsOf(
  kinds: ReadonlyMap<string, KindName>,
  kind: KindName,
  pick: (words: readonly string[]) => string | undefined,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [key, its] of kinds) {
    const words = key.split(' ')
    const word = pick(words)
    if (its === kind && words.length > 1 && word !== undefined && word.length > 2) found.add(word)
  }
  return found
}
