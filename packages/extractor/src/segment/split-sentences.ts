import knowledge from '../../knowledge/tokens.json'
import type { TermSentence } from './compromise'

const TITLE = new RegExp(`(?:^|[\\s(“"])(?:${knowledge.titles.join('|')})\\.$`, 'u')
const ABBREVIATION = new RegExp(`(?:^|[\\s(“"])(?:${knowledge.abbreviations.join('|')})\\.$`, 'u')
const BEFORE_NUMBER = new RegExp(
  `(?:^|[\\s(“"])(?:${[...knowledge.months, ...knowledge.numbering].join('|')})\\.$`,
  'u',
)
const INITIALS = /(?:^|[\s(“".])\p{Lu}\.$/u
const STARTERS = new Set(knowledge.sentenceStarters)
/** No abbreviation is longer. */
const TAIL = 16

/** compromise's sentences, joined again where it broke after an abbreviation or an initial. */
export function joinBrokenSentences(
  text: string,
  sentences: readonly TermSentence[],
): readonly TermSentence[] {
  const joined: TermSentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    if (last !== undefined && isBroken(text, last, sentence)) {
      const terms = [...last.terms, ...sentence.terms]
      joined[joined.length - 1] = { start: last.start, end: sentence.end, terms }
    } else {
      joined.push(sentence)
    }
  }
  return joined
}

function isBroken(text: string, left: TermSentence, right: TermSentence): boolean {
  const before = text.slice(Math.max(left.start, left.end - TAIL), left.end)
  const after = text.slice(right.start, right.start + TAIL)
  if (/^\p{Ll}/u.test(after) || TITLE.test(before)) return true
  if (BEFORE_NUMBER.test(before)) return /^\d/u.test(after)
  const word = /^\p{L}+/u.exec(after)?.[0] ?? ''
  return (INITIALS.test(before) || ABBREVIATION.test(before)) && word !== '' && !STARTERS.has(word)
}

const SHORTENED = [...knowledge.abbreviations, ...knowledge.numbering].join('|')
/** compromise takes the number of "It was No. 10." for that of a list's entry. */
const NUMBERED = `(?:${knowledge.numbering.join('|')})\\.\\s?\\p{Nd}+\\.`
/** A full stop that may end an abbreviation alone or the sentence too, and the word after it: "in the U.S. They". */
const DOUBTFUL_END = new RegExp(
  [
    `(?:(?:^|[^\\p{L}])(?:(?:\\p{L}\\.){2,}|(?:${SHORTENED})\\.|${NUMBERED})|\\.{3}|…)`,
    '["”’)]*\\s+(?=["“‘(]?(\\p{Lu}\\p{L}*)(?![\\p{L}.]))',
  ].join(''),
  'gu',
)

/** Sentences that compromise took for one, split where a word that opens sentences follows an abbreviation. */
export function splitRunOns(
  text: string,
  sentences: readonly TermSentence[],
): readonly TermSentence[] {
  return sentences.flatMap((sentence) => {
    const { start, end, terms } = sentence
    const breaks = [...text.slice(start, end).matchAll(DOUBTFUL_END)]
      .filter(([, word = '']) => STARTERS.has(word))
      .map((match) => start + match.index + match[0].length)
    const starts = [start, ...breaks]
    return starts.map((from, index): TermSentence => {
      const to = starts[index + 1] ?? end
      const within = terms.filter((term) => term.start >= from && term.start < to)
      return { start: from, end: to, terms: within }
    })
  })
}
