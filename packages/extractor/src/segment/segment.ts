import type { Article } from '@newsgraph/graph'
import type { Segmented, Sentence, Token } from '../document'
import { readTerms, type TermReader, type TermSentence } from './compromise'
import { cutText } from './cut-text'
import { cutTokens } from './cut-tokens'
import { findZones } from './find-zones'
import { joinLines, type Paragraph } from './join-lines'
import { maskMarkup } from './mask-markup'
import { joinBrokenSentences, splitRunOns } from './split-sentences'
import { splitTokens } from './split-tokens'
import { tagTokens } from './tag-tokens'

/** compromise reads no more at once, in UTF-16 units, so that time grows with the text and not faster. */
const LONGEST_TEXT = 4000
/** In tokens; longer ones would not fit the model's 512 pieces and are no sentences. */
const LONGEST_SENTENCE = 160

/**
 * Finds zones, paragraphs, sentences and tokens, with compromise unless another reader of words is given. Offsets are
 * UTF-16 units of the article's text; nothing throws.
 */
export function segment(article: Article, read: TermReader = readTerms): Segmented {
  const masked = maskMarkup(article.text)
  const zones = findZones(article, masked)
  const paragraphs = joinLines(masked, zones)
  const sentences = paragraphs.flatMap((paragraph, index) =>
    cutText(masked, paragraph, LONGEST_TEXT).flatMap((piece) =>
      readPiece(article.text, masked, { ...paragraph, ...piece }, index, read),
    ),
  )
  return { article, zones, sentences }
}

function readPiece(
  text: string,
  masked: string,
  { zone, start, end }: Paragraph,
  paragraph: number,
  read: TermReader,
): readonly Sentence[] {
  const prose = masked.slice(start, end).replaceAll('\n', ' ')
  const joined = joinBrokenSentences(prose, read(prose))
  const sentences = zone === 'headline' ? joined : splitRunOns(prose, joined)
  return sentences.flatMap((sentence) =>
    readTokens(text, prose, start, sentence).map((tokens) => {
      const from = tokens[0]?.start ?? start
      const to = tokens.at(-1)?.end ?? from
      const words = prose.slice(from - start, to - start)
      return { start: from, end: to, text: words, zone, paragraph, tokens }
    }),
  )
}

/** The sentence's tokens with offsets into the article; several lists where the sentence is too long. */
function readTokens(
  text: string,
  prose: string,
  offset: number,
  sentence: TermSentence,
): readonly (readonly Token[])[] {
  const spans = splitTokens(prose, sentence)
  if (spans.length === 0) return []
  const tags = tagTokens(spans, sentence.terms)
  const tokens = spans.map((span, index): Token => {
    const start = offset + span.start
    const end = offset + span.end
    return { start, end, text: text.slice(start, end), tags: tags[index] ?? [] }
  })
  return cutTokens(tokens, LONGEST_SENTENCE, ({ text: word }) => /^[,;:—–]$/u.test(word))
}
