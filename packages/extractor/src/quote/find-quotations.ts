import type { AnnotatedSentence, Position, Quotation } from '../document'

type Marked = Pick<Quotation, 'first' | 'last'>

const STRAIGHT = '"'
const OPENING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
])

/**
 * The stretches between quotation marks, marks included. A paragraph that opens with a mark while the one before never
 * closed its own goes on with it; any other stretch ends with its paragraph.
 */
export function findQuotations(sentences: readonly AnnotatedSentence[]): readonly Marked[] {
  const found: Marked[] = []
  let open: { first: Position; closing: string } | undefined
  let last: Position = { sentence: 0, token: 0 }
  sentences.forEach(({ tokens, paragraph }, sentence) => {
    const isNewParagraph = sentences[last.sentence]?.paragraph !== paragraph
    if (open !== undefined && isNewParagraph && !goesOn(open.closing, tokens[0]?.text)) {
      found.push({ first: open.first, last })
      open = undefined
    }
    tokens.forEach(({ text }, token) => {
      const here = { sentence, token }
      const isRepeated = open !== undefined && isNewParagraph && token === 0
      if (open === undefined) {
        const closing = text === STRAIGHT ? STRAIGHT : OPENING.get(text)
        if (closing !== undefined) open = { first: here, closing }
      } else if (text === open.closing && !isRepeated) {
        found.push({ first: open.first, last: here })
        open = undefined
      }
      last = here
    })
  })
  if (open !== undefined) found.push({ first: open.first, last })
  return found
}

function goesOn(closing: string, opening: string | undefined): boolean {
  if (opening === undefined) return false
  return closing === STRAIGHT ? opening === STRAIGHT : OPENING.get(opening) === closing
}
