import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { contains, type Extraction, builtInOntology as ontology, textOf } from '@newsgraph/graph'
import { validateExtraction } from '@newsgraph/graph/validation'
import fc from 'fast-check'
import { locate } from '../src/assemble/locate'
import { maskMarkup } from '../src/segment/mask-markup'
import { extractText } from './extract-text'
import { dateText } from './read-story'

const folder = path.join(__dirname, '../../../examples/stories')
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(path.join(folder, name), 'utf8').replace(/^---\n.*?\n---\n+/s, ''))

const FACTS = { publishedAt: '2023-03-02' }
const character = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))

/** Anything at all: lone surrogates, controls, marks of both directions, emoji. */
const anything = fc.oneof(
  fc.string({ unit: character, maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

const word = fc.oneof(
  fc.constantFrom(
    ...['Ana Ruiz', 'Peru', 'Chilean', 'the minister', 'she', 'It', 'met', 'attacked', 'said that'],
    ...['on Friday', 'in late 2018', 'Acme Inc.', 'U.S.', '(AP) —', 'n’t', '’s', '“', '”', '...'],
    ...['<b>', '</p>', '<!--', '&nbsp;', '\n', '\n\n', '\r\n', '\t', '\u0000', '\ud83d', '\udc00'],
    ...[
      'עברית',
      'العربية',
      '\u202e',
      '👩‍👩‍👧',
      'e\u0301\u0301\u0301',
      '東京',
      '%',
      '$1,000.50',
      '-',
      '@',
      '#a',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer({ min: 1, max: 400 }).map((length) => 'Ab'.repeat(length)),
)
const prose = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))
const longSentence = fc
  .tuple(prose, fc.integer({ min: 1, max: 30 }))
  .map(([text, times]) => Array(times).fill(text.slice(0, 200)).join(' '))

type Mutation = readonly [
  kind: 'delete' | 'duplicate' | 'swap' | 'insert',
  at: number,
  to: number,
  text: string,
]

/** Places are shares of the text's length. */
function mutate(text: string, [kind, at, to, inserted]: Mutation): string {
  const [start = 0, end = 0] = [at, to]
    .map((share) => Math.floor(share * text.length))
    .sort((a, b) => a - b)
  const [head, middle, tail] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  if (kind === 'delete') return head + tail
  if (kind === 'duplicate') return head + middle + middle.slice(0, 2000) + tail
  if (kind === 'insert') return head + inserted + middle + tail
  return middle + head + tail
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
const mutation = fc.tuple(
  fc.constantFrom('delete', 'duplicate', 'swap', 'insert'),
  share,
  share,
  fc.oneof(anything, word),
)
const mutatedStory = fc
  .tuple(fc.constantFrom(...stories), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([story, mutations]) => mutations.reduce(mutate, story))

function check({ article, mentions, statements, ...rest }: Extraction): void {
  validateExtraction({ article, mentions, statements, ...rest }, ontology)
  for (const mention of mentions) expect(textOf(article.text, mention).trim()).not.toBe('')
  for (const { evidence, confidence } of statements) {
    const { sentence, source, target, trigger } = evidence
    for (const span of [source, target, trigger]) {
      expect(contains(sentence, span)).toBe(true)
      expect(textOf(article.text, span)).toMatch(/\S/)
    }
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
}

describe('extract', () => {
  it.each([
    ['anything', anything, 80],
    ['words in any order', prose, 40],
    ['sentences of any length', longSentence, 6],
    ['mutated stories', mutatedStory, 15],
  ])('reads %s without a throw or a wrong offset', async (_, texts, numRuns) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        check(await extractText(text, FACTS))
      }),
      { numRuns },
    )
  })

  it('gives back the words of tokens, names, references and dates', async () => {
    const texts = fc.oneof(prose, mutatedStory)
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { sentences, names, references, dates } = await dateText(text, '2023-03-02')
        for (const token of sentences.flatMap(({ tokens }) => tokens)) {
          expect(textOf(text, token)).toBe(token.text)
        }
        for (const phrase of [...names, ...references, ...dates]) {
          const span = locate(sentences, phrase)
          const words = maskMarkup(span === undefined ? '' : textOf(text, span))
          expect(words.replace(/\s+/g, ' ')).toBe(phrase.text)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('gives the same for the same text, whatever was read before', async () => {
    const first = new Map<string, string>()
    for (const story of stories) first.set(story, JSON.stringify(await extractText(story, FACTS)))
    const order = fc.shuffledSubarray(stories, { minLength: stories.length })
    await fc.assert(
      fc.asyncProperty(order, async (shuffled) => {
        for (const story of shuffled) {
          expect(JSON.stringify(await extractText(story, FACTS))).toBe(first.get(story))
        }
      }),
      { numRuns: 1 },
    )
  })
})
