import type { Position, Quotation, Quoted, Recognized } from '../document'
import { SentenceTree } from '../tree'
import { findQuotations } from './find-quotations'
import { findReporter, findSpeaker, stretchIn } from './find-speaker'

/**
 * Finds whose words stand between quotation marks. Where no verb of saying stands beside them, they belong to whoever
 * spoke last in the paragraph, or to the speaker of the paragraph before when they fill one of their own.
 */
export function quote(recognized: Recognized): Quoted {
  const { sentences } = recognized
  const trees = sentences.map((sentence) => new SentenceTree(sentence))
  const quotations: Quotation[] = []
  for (const marked of findQuotations(sentences)) {
    const speaker =
      besideIt(trees, marked) ?? carriedOver(recognized, trees, marked, quotations.at(-1))
    quotations.push({ ...marked, ...(speaker !== undefined && { speaker }) })
  }
  return { ...recognized, quotations }
}

type Marked = Pick<Quotation, 'first' | 'last'>

/** The one whom a sentence names in which the quotation begins or ends. */
function besideIt(trees: readonly SentenceTree[], marked: Marked): Position | undefined {
  for (const sentence of new Set([marked.first.sentence, marked.last.sentence])) {
    const tree = trees[sentence]
    if (tree === undefined) continue
    const token = findSpeaker(tree, stretchIn(marked, sentence, tree.size))
    if (token !== undefined) return { sentence, token }
  }
  return undefined
}

/** The speaker of words that stand alone: of the quotation or the report just before. */
function carriedOver(
  { sentences }: Recognized,
  trees: readonly SentenceTree[],
  { first }: Marked,
  before: Quotation | undefined,
): Position | undefined {
  if (first.token > 0) return undefined
  const sentence = first.sentence - 1
  const isSameParagraph = sentences[sentence]?.paragraph === sentences[first.sentence]?.paragraph
  if (before?.last.sentence === sentence) return before.speaker
  const tree = trees[sentence]
  const token = tree !== undefined && isSameParagraph ? findReporter(tree) : undefined
  return token === undefined ? undefined : { sentence, token }
}
