import { segment } from '../../src/segment/segment'

const read = (text: string, title = '') =>
  segment({ id: '0000000000000000', title, text, language: 'en' })

const PAGE = `Peru and Chile agree on river

By Ana Ruiz

GENEVA, May 3 (Reuters) — The ministers of <b>Peru</b> and Chile met on Thursday. They didn’t speak.

"We cannot wait," said Ito.

Tags Peru Chile river

Copyright 2023 Example Media Inc. All rights reserved.

See all Video`

describe('segment', () => {
  it('reads headline and body as prose and nothing else', () => {
    const { sentences } = read(PAGE)
    expect(sentences.map(({ zone, paragraph, text }) => [zone, paragraph, text])).toEqual([
      ['headline', 0, 'Peru and Chile agree on river'],
      ['body', 1, 'The ministers of    Peru     and Chile met on Thursday.'],
      ['body', 1, 'They didn’t speak.'],
      ['body', 2, '"We cannot wait," said Ito.'],
    ])
  })

  it('leaves markup out of the tokens', () => {
    const words = read(PAGE).sentences[1]?.tokens.map(({ text }) => text)
    expect(words?.slice(0, 5)).toEqual(['The', 'ministers', 'of', 'Peru', 'and'])
  })

  it('gives offsets of the article for sentences, tokens and zones', () => {
    const { sentences, zones } = read(PAGE)
    for (const { start, end, text, tokens } of sentences) {
      expect(text).toHaveLength(end - start)
      for (const token of tokens) expect(PAGE.slice(token.start, token.end)).toBe(token.text)
    }
    expect(zones.every(({ start, end }) => PAGE.slice(start, end).trim() !== '')).toBe(true)
  })

  it('cuts a sentence that is too long for the model after a comma', () => {
    const { sentences } = read(`${'The minister spoke, '.repeat(100)}and left.`)
    expect(sentences.length).toBeGreaterThan(1)
    expect(sentences.every(({ tokens }) => tokens.length <= 160)).toBe(true)
    expect(sentences.slice(0, -1).every(({ text }) => text.endsWith(','))).toBe(true)
  })

  it('reads a long paragraph whole', () => {
    const text = 'Ana Ruiz left Peru. '.repeat(1000)
    expect(read(text).sentences).toHaveLength(1000)
  })

  it('reads nothing from nothing', () => {
    expect(read('')).toMatchObject({ zones: [], sentences: [] })
    expect(read('\u0000\ud800\n\u200b').sentences).toEqual([])
  })
})
