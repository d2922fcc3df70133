import type { Span } from '@newsgraph/graph'
import type { AnnotatedSentence, Phrase } from '../document'

/** Where a phrase stands in the article's text; none where its tokens do not exist. */
export function locate(sentences: readonly AnnotatedSentence[], phrase: Phrase): Span | undefined {
  if (phrase.span !== undefined) return phrase.span
  const tokens = sentences[phrase.sentence]?.tokens
  const start = tokens?.[phrase.first]?.start
  const end = tokens?.[phrase.last]?.end
  return start === undefined || end === undefined || start >= end ? undefined : { start, end }
}
