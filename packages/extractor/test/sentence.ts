import type { AnnotatedSentence, TaggedName, Word } from '../src/document'

/**
 * A sentence from a table: one word a line as "text upos head relation", heads counted from 0, -1 for the root.
 * A lemma can follow; without one it is the text in lower case.
 */
export function sentenceOf(
  table: string,
  names: readonly TaggedName[] = [],
  place: { paragraph?: number; start?: number } = {},
): AnnotatedSentence {
  const start = place.start ?? 0
  let at = start
  const tokens = table
    .trim()
    .split('\n')
    .map((row): Word => {
      const [text = '', upos = 'X', head = '-1', relation = 'dep', lemma] = row.trim().split(/\s+/)
      const glued = /^([.,;:?!)]|['’]s|n['’]t)$/.test(text) && at > start
      const from = glued ? at - 1 : at
      at = from + text.length + 1
      return {
        text,
        upos,
        head: Number(head),
        relation,
        lemma: lemma ?? text.toLowerCase(),
        tags: [],
        start: from,
        end: from + text.length,
      }
    })
  const text = tokens.reduce((soFar, token) => soFar.padEnd(token.start - start) + token.text, '')
  return {
    text,
    start,
    end: start + text.length,
    zone: 'body',
    paragraph: place.paragraph ?? 0,
    tokens,
    names,
  }
}
