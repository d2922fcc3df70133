import type { TermSentence } from '../../packages/extractor/src/segment/compromise'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

/** Sentences and words of Unicode's rules (UAX 29), without tags: what stands in for compromise. */
export function readPlainTerms(text: string): readonly TermSentence[] {
  return [...sentences.segment(text)].flatMap(({ segment, index }) => {
    const terms = [...words.segment(segment)]
      .filter(({ isWordLike }) => isWordLike === true)
      .map((word) => {
        const start = index + word.index
        return { start, end: start + word.segment.length, tags: [] }
      })
    const end = index + segment.trimEnd().length
    return terms.length === 0 ? [] : [{ start: index, end, terms }]
  })
}
