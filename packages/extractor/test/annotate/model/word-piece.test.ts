import { NewsgraphError } from '@newsgraph/graph'
import { MOST_PIECES, MOST_WORDS, WordPiece } from '../../../src/annotate/model/word-piece'
import { SHAPE_COUNT, SHAPES } from '../../../src/annotate/model/word-shape'

const VOCABULARY =
  '[PAD] [UNK] [CLS] [SEP] the min ##ister ##s met peru u . s - 東 京 é e ##e'.split(' ')
const pieces = new WordPiece(VOCABULARY.join('\n'))

function piecesOf(word: string): string {
  return pieces
    .pieces(word)
    .map((id) => VOCABULARY[id])
    .join(' ')
}

describe('pieces', () => {
  it.each([
    ['ministers', 'min ##ister ##s'],
    ['MINISTER', 'min ##ister'],
    ['Peru', 'peru'],
    ['U.S.', 'u . s .'],
    ['peru-peru', 'peru - peru'],
    ['東京', '東 京'],
    ['é', 'e'],
    ['xylophone', '[UNK]'],
    ['minx', '[UNK]'],
    ['😀', '[UNK]'],
    ['\u200b\u0000', '[UNK]'],
    ['', '[UNK]'],
    ['e'.repeat(101), '[UNK]'],
    ['e'.repeat(100), ['e', ...Array(15).fill('##e')].join(' ')],
  ])('of %j are %s', (word, expected) => {
    expect(piecesOf(word)).toBe(expected)
  })
})

describe('encode', () => {
  it('puts marks around the pieces and tells where words begin', () => {
    const { ids, first } = pieces.encode(['The', 'ministers', 'met'])
    expect([...ids].map((id) => VOCABULARY[id])).toEqual(
      '[CLS] the min ##ister ##s met [SEP]'.split(' '),
    )
    expect([...first]).toEqual([1, 2, 5])
  })

  it('gives first words, other words and further pieces shapes of their own', () => {
    const { shapes } = pieces.encode(['-', 'The', 'Ministers'])
    const { symbol, capitalized } = SHAPES
    expect([...shapes]).toEqual([
      0,
      symbol,
      capitalized,
      capitalized + SHAPE_COUNT,
      capitalized + 3 * SHAPE_COUNT,
      capitalized + 3 * SHAPE_COUNT,
      0,
    ])
  })

  it('keeps a piece of every word where there are too many', () => {
    const { ids, first } = pieces.encode(Array(MOST_WORDS).fill('ministers'))
    expect(ids.length).toBeLessThanOrEqual(MOST_PIECES)
    expect(first).toHaveLength(MOST_WORDS)
    expect(new Set(first).size).toBe(MOST_WORDS)
  })

  it('refuses more words than the model has places for', () => {
    const words = Array(MOST_WORDS + 1).fill('a')
    expect(() => pieces.encode(words)).toThrow(`expected at most ${MOST_WORDS} words`)
  })
})

it('refuses a vocabulary without the marks', () => {
  expect(() => new WordPiece('[CLS]\n[SEP]\nthe')).toThrow(NewsgraphError)
  expect(() => new WordPiece('')).toThrow('[CLS]')
})
