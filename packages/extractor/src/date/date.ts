import type { AnnotatedSentence, Dated, DateExpression, Resolved } from '../document'
import { SentenceTree } from '../tree'
import type { CalendarDate, CalendarDay } from './calendar'
import { formatDate } from './calendar'
import { findAnchor } from './find-anchor'
import { type DatePhrase, findPhrases } from './find-phrases'
import { looksAhead } from './looks-ahead'
import { readDate } from './read-date'

/**
 * Finds the dates that the sentences say, with the precision that they say ("in late 2018" is 2018), read against the
 * day of writing or, for "two years later", the date said last. Without a day of writing only dates with a year count.
 */
export function date(resolved: Resolved): Dated {
  const anchor = findAnchor(resolved)
  const dates: DateExpression[] = []
  let last: CalendarDate | undefined
  for (const [index, sentence] of resolved.sentences.entries()) {
    for (const phrase of findPhrases(sentence.text)) {
      const found = readPhrase(sentence, index, phrase, anchor, last)
      if (found === undefined) continue
      last = found.value
      dates.push(found.expression)
    }
  }
  return { ...resolved, dates }
}

function readPhrase(
  sentence: AnnotatedSentence,
  index: number,
  { start, end, reading, words }: DatePhrase,
  anchor: CalendarDay | undefined,
  last: CalendarDate | undefined,
): { readonly value: CalendarDate; readonly expression: DateExpression } | undefined {
  const tokens = tokensWithin(sentence, start, end)
  if (tokens === undefined || isPartOfName(sentence, tokens)) return undefined
  const tree = new SentenceTree(sentence)
  const head = tree.headOf(tokens.first, tokens.last)
  const found = readDate(reading, words, { anchor, last, ahead: looksAhead(tree, head) })
  if (found === undefined) return undefined
  const expression = {
    sentence: index,
    ...tokens,
    head,
    value: formatDate(found.value),
    ...(found.end === undefined ? {} : { end: formatDate(found.end) }),
    text: tree.text(tokens.first, tokens.last),
  }
  return { value: found.value, expression }
}

interface TokenRange {
  readonly first: number
  readonly last: number
}

function tokensWithin(
  sentence: AnnotatedSentence,
  start: number,
  end: number,
): TokenRange | undefined {
  const from = sentence.start + start
  const to = sentence.start + end
  const first = sentence.tokens.findIndex((token) => token.end > from)
  const last = sentence.tokens.findLastIndex((token) => token.start < to)
  return first === -1 || last < first ? undefined : { first, last }
}

/** "Black Friday", "August Wilson": a longer name that only holds a date's words, or a person called April. */
function isPartOfName({ names }: AnnotatedSentence, { first, last }: TokenRange): boolean {
  return names.some((name) => {
    const covers = name.first <= last && name.last >= last && name.last >= first
    return covers && (name.tag === 'PER' || name.first < first || name.last > last)
  })
}
