import knowledge from '../../knowledge/lemmas.json'
import { isPastOf, toInfinitive, toSingular } from './root-finder'

const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries(knowledge.irregularVerbs),
)
const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries(knowledge.irregularNouns),
)
const VERBS: ReadonlySet<string> = new Set(knowledge.verbs)

/** Endings of regular forms, and what may have stood in their place. */
const ENDINGS: readonly (readonly [ending: string, ...before: string[]])[] = [
  ['ied', 'y'],
  ['ies', 'y'],
  ['ed', 'e', ''],
  ['ing', 'e', ''],
  ['es', 'e', ''],
  ['s', ''],
]
const CACHED = 50_000
const cache = new Map<string, string>()

/** The dictionary form of a word, in lower case: "held" as a verb is "hold", "ministers" as a noun "minister". */
export function lemmatize(word: string, upos: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  const key = `${lower}|${upos}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const lemma = findLemma(lower, upos) || lower
  if (cache.size < CACHED) cache.set(key, lemma)
  return lemma
}

function findLemma(word: string, upos: string): string {
  if (upos === 'AUX' && word === "'s") return 'be'
  if (upos === 'AUX' && word === "'d") return 'would'
  if (upos === 'VERB' || upos === 'AUX') return verbLemma(word)
  if (upos === 'NOUN') return nounLemma(word)
  return word === "n't" ? 'not' : word
}

function verbLemma(word: string): string {
  const irregular = IRREGULAR_VERBS.get(word)
  if (irregular !== undefined) return irregular
  if (VERBS.has(word) || !/^\p{L}+(?:-\p{L}+)*$/u.test(word)) return word
  const known = regularStems(word).find((stem) => VERBS.has(stem))
  if (known !== undefined) return known
  if (word.endsWith('ing')) return toInfinitive(word, 'Gerund')
  if (/[^s]s$/u.test(word)) return toInfinitive(word, 'PresentTense')
  if (word.endsWith('ed')) return toInfinitive(word, 'PastTense')
  if (!/[tdewkgnm]$/u.test(word)) return word
  const infinitive = toInfinitive(word, 'PastTense')
  return VERBS.has(infinitive) && isPastOf(word, infinitive) ? infinitive : word
}

/** What a regular form may come from: "banned" from "bann", "banne", "ban". */
function regularStems(word: string): readonly string[] {
  return ENDINGS.flatMap(([ending, ...before]) => {
    if (!word.endsWith(ending)) return []
    return before.flatMap((letters) => {
      const stem = word.slice(0, -ending.length) + letters
      return /(.)\1$/u.test(stem) ? [stem, stem.slice(0, -1)] : [stem]
    })
  })
}

function nounLemma(word: string): string {
  const irregular = IRREGULAR_NOUNS.get(word)
  if (irregular !== undefined) return irregular
  return /s$/u.test(word) && !/(?:ss|us|is|'s)$/u.test(word) ? toSingular(word) : word
}
