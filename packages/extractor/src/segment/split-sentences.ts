import knowledge from '../../knowledge/tokens.json'
import type { TermSentence } from './compromise'

const TITLE = new RegExp(`(?:^|[\\s(“"])(?:${knowledge.titles.join('|')})\\.$`, 'u')
const ABBREVIATION = new RegExp(`(?:^|[\\s(“"])(?:${knowledge.abbreviations.join('|')})\\.$`, 'u')
const MONTH = new RegExp(`(?:^|[\\s(“"])(?:${knowledge.months.join('|')})\\.$`, 'u')
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
  if (MONTH.test(before)) return /^\d/u.test(after)
  const word = /^\p{L}+/u.exec(after)?.[0] ?? ''
  return (INITIALS.test(before) || ABBREVIATION.test(before)) && word !== '' && !STARTERS.has(word)
}
