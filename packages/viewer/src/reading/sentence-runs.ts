import type { Span, Statement } from '@newsgraph/graph'
import type { Piece } from './cut-text'
import { cutText } from './cut-text'
import type { SentenceMark, StoryParagraph, TextMark } from './story-paragraphs'

/** A stretch of a paragraph that belongs to the same sentences. */
export interface SentenceRun {
  /** None between sentences that state something. */
  readonly sentences: readonly SentenceMark[]
  readonly pieces: readonly Piece<TextMark>[]
  /** What the sentences that end with it state. */
  readonly ending: readonly Statement[]
}

/**
 * A paragraph's text in runs of the same sentences, each cut into pieces of the same marks.
 *
 * @param more marks beside the paragraph's own
 */
export function sentenceRuns(
  text: string,
  paragraph: StoryParagraph,
  more: readonly TextMark[] = [],
): SentenceRun[] {
  const marks = [...paragraph.sentences, ...paragraph.mentions, ...more]
  const runs: { sentences: SentenceMark[]; pieces: Piece<TextMark>[]; ending: Statement[] }[] = []
  for (const piece of cutText<TextMark>(text, marks, paragraph)) {
    const sentences = piece.marks.filter((mark) => mark.kind === 'sentence')
    const last = runs.at(-1)
    if (last !== undefined && areSame(last.sentences, sentences)) last.pieces.push(piece)
    else runs.push({ sentences, pieces: [piece], ending: [] })
  }
  for (const run of runs) run.ending.push(...endingWith(run))
  return runs
}

function endingWith({
  sentences,
  pieces,
}: Pick<SentenceRun, 'sentences' | 'pieces'>): readonly Statement[] {
  const end = pieces.at(-1)?.end
  return sentences
    .filter((sentence) => sentence.end === end)
    .flatMap(({ statements }) => statements)
}

function areSame(some: readonly Span[], others: readonly Span[]): boolean {
  return some.length === others.length && some.every((span, index) => span === others[index])
}
