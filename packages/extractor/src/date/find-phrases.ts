import knowledge from '../../knowledge/dates.json'
import type { DateWords } from './read-date'

/** Words that a rule of knowledge/dates.json takes for a date. */
export interface DatePhrase {
  readonly start: number
  readonly end: number
  readonly reading: string
  readonly words: DateWords
}

const MONTHS = Object.keys(knowledge.months)
const WEEKDAYS = Object.keys(knowledge.weekdays)
const SEASONS = Object.keys(knowledge.seasons)
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ...knowledge.words,
  count: [...knowledge.words.count, '\\d{1,3}'],
  month: MONTHS,
  weekday: WEEKDAYS,
  dayWord: Object.keys(knowledge.dayWords),
  season: SEASONS,
  year: ['(?:1[89]|20)\\d\\d'],
  day: ['[12]\\d|3[01]|0?[1-9]'],
}
/** Words of these lists may open a sentence. */
const OPENING = new Set([...Object.keys(knowledge.words), 'dayWord'])

const RULES = knowledge.rules.map(({ pattern, reading }) => ({
  reading,
  pattern: new RegExp(`(?<![\\p{L}\\d’'-])(?:${fillIn(pattern)})`, 'gu'),
}))

/** A sentence without any of these says no date; most stop here. */
const HINT = new RegExp([...MONTHS, ...WEEKDAYS, ...SEASONS, ...knowledge.hints].join('|'), 'u')

/** The phrases of a sentence that rules name, in order and without overlap; an earlier rule goes before a later one. */
export function findPhrases(text: string): readonly DatePhrase[] {
  if (!HINT.test(text)) return []
  const found: DatePhrase[] = []
  for (const { pattern, reading } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => other.start < end && start < other.end)) continue
      const { direction, ...words }: DateWords = match.groups ?? {}
      found.push({ start, end, reading, words: { ...words, direction: direction?.toLowerCase() } })
    }
  }
  return found.sort((left, right) => left.start - right.start)
}

function fillIn(pattern: string): string {
  return pattern.replace(/(?<!\\p)\{(?<list>\p{L}+)\}/gu, (_, list: string) => {
    const words = [...(LISTS[list] ?? [])].sort((left, right) => right.length - left.length)
    return `(?:${words.map((word) => (OPENING.has(list) ? openable(word) : word)).join('|')})`
  })
}

function openable(word: string): string {
  return /^\p{Ll}/u.test(word)
    ? `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`
    : word
}
