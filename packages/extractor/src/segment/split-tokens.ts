import type { Span } from '@newsgraph/graph'
import knowledge from '../../knowledge/tokens.json'

const CLITIC = `[’'](?:${knowledge.clitics.join('|')})(?![\\p{L}\\p{N}])`
const SHORTENED = [...knowledge.titles, ...knowledge.abbreviations, ...knowledge.months].join('|')
const WORD = '[\\p{L}\\p{N}\\p{M}_]+'
const NUMBER = '\\p{Nd}+(?:[.,:]\\p{Nd}+)*'

/** In order of precedence. */
const TOKEN = new RegExp(
  [
    'https?://\\S*[^\\s.,;:!?)\\]"\'”’]',
    '[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+',
    `[@#]${WORD}`,
    // "U.S.", "a.m.", "Ph.D.", "U.S.-led"
    `\\p{Lu}?\\p{L}\\.(?:\\p{L}\\.)+(?:-${WORD})*`,
    `(?:${SHORTENED})\\.`,
    `(?:${knowledge.numbering.join('|')})\\.(?=\\s?\\p{Nd})`,
    // the initial of "J. Smith"
    '\\p{Lu}\\.(?=\\s?\\p{Lu})',
    '\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}',
    // "60-day", "1,000", "19th"
    `${NUMBER}-\\p{L}+(?:-\\p{L}+)*`,
    `${NUMBER}\\p{L}*`,
    // "d’Orso", "O’Brien"
    "[dlDLO][’']\\p{Lu}[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*",
    CLITIC,
    `${WORD}(?:[-’'&](?<!(?=${CLITIC}).)${WORD})*(?:\\.(?:${knowledge.domains.join('|')})(?![\\p{L}\\p{N}]))*`,
    '\\.{2,}',
    '-{2,}',
    '\\S',
  ].join('|'),
  'gu',
)

const NEGATION = /^[’']t$/iu
const CANNOT = /^cannot$/iu

/** The tokens of a sentence as Universal Dependencies has them: "do|n't", "can|not", "Kenya|'s", "60-day". */
export function splitTokens(text: string, { start, end }: Span): readonly Span[] {
  const tokens: Span[] = []
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const [word] = match
    const from = start + match.index
    const to = from + word.length
    const last = tokens.at(-1)
    if (CANNOT.test(word)) {
      tokens.push({ start: from, end: from + 3 }, { start: from + 3, end: to })
    } else if (NEGATION.test(word) && last?.end === from && /n/iu.test(text.charAt(from - 1))) {
      tokens.pop()
      if (last.start < from - 1) tokens.push({ start: last.start, end: from - 1 })
      tokens.push({ start: from - 1, end: to })
    } else {
      tokens.push({ start: from, end: to })
    }
  }
  return tokens
}
