import nlp from 'compromise/two'

/** A word as compromise reads it; the second half of a contraction is empty: it ends where it starts. */
export interface Term {
  readonly start: number
  readonly end: number
  readonly tags: readonly string[]
}

/** A sentence of compromise's: where it lies in the text that was read, and its words. */
export interface TermSentence {
  readonly start: number
  readonly end: number
  readonly terms: readonly Term[]
}

/** Reads a text into sentences and words. */
export type TermReader = (text: string) => readonly TermSentence[]

/** Its tags by word list and by form. Those by neighbouring words would take four times as long; the model has them. */
const TAGGERS = ['lexicon', 'preTagger']

interface CompromiseTerm {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly tags: ReadonlySet<string>
}

/** compromise's sentences, words and tags, with offsets into `text`. What it leaves out of its words is skipped. */
export function readTerms(text: string): readonly TermSentence[] {
  const view = nlp.tokenize(text).compute(TAGGERS)
  const document = view.document as unknown as readonly (readonly CompromiseTerm[])[]
  const sentences: TermSentence[] = []
  let cursor = 0
  for (const words of document) {
    const terms: Term[] = []
    let end = cursor
    for (const word of words) {
      const found = text.indexOf(word.text, cursor)
      if (found === -1) continue
      const tags = [...word.tags]
      const term = { start: found, end: found + word.text.length, tags }
      terms.push(term)
      cursor = term.end
      end = Math.max(end, cursor)
      const after = text.startsWith(word.post, cursor) ? word.post : ''
      cursor += after.length
      if (after.trim() !== '') end = cursor - (after.length - after.trimEnd().length)
    }
    const first = terms[0]
    if (first === undefined) continue
    const pre = words[0]?.pre ?? ''
    const lead = pre.trimStart().length
    const start = text.startsWith(pre, first.start - pre.length) ? first.start - lead : first.start
    sentences.push({ start, end, terms })
  }
  return sentences
}
