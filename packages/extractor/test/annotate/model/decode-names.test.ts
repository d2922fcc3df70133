import fc from 'fast-check'
import { bestTags, decodeNames } from '../../../src/annotate/model/decode-names'

const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'] as const
type Tag = (typeof TAGS)[number]

/** Logits that favour one tag a word by `by`. */
function logitsFor(tags: readonly Tag[], by = 4): readonly number[] {
  return tags.flatMap((tag) => TAGS.map((other) => (other === tag ? by : 0)))
}

describe('decodeNames', () => {
  it('joins the words of a name', () => {
    const logits = logitsFor(['B-PER', 'I-PER', 'O', 'B-ORG', 'B-ORG'])
    const names = decodeNames(logits, 5, TAGS)
    expect(names.map(({ first, last, tag }) => [first, last, tag])).toEqual([
      [0, 1, 'PER'],
      [3, 3, 'ORG'],
      [4, 4, 'ORG'],
    ])
  })

  it('scores a name with the mean probability of its tags', () => {
    const p = (by: number) => Math.exp(by) / (Math.exp(by) + 4)
    const logits = [...logitsFor(['B-PER'], 2), ...logitsFor(['I-PER'], 6)]
    expect(decodeNames(logits, 2, TAGS)[0]?.score).toBeCloseTo((p(2) + p(6)) / 2)
  })

  it('begins no name with an inside tag', () => {
    expect(decodeNames(logitsFor(['I-PER', 'O']), 2, TAGS)).not.toContainEqual(
      expect.objectContaining({ first: 0, tag: 'PER', score: expect.closeTo(1) }),
    )
    expect(bestTags(logitsFor(['B-ORG', 'I-PER']), 2, TAGS)).not.toEqual([3, 2])
  })

  it('finds none in an empty sentence', () => {
    expect(decodeNames([], 0, TAGS)).toEqual([])
  })
})

describe('bestTags', () => {
  const isLegal = (path: readonly number[]) =>
    path.every((tag, word) => {
      const name = TAGS[tag] ?? 'O'
      const before = TAGS[path[word - 1] ?? 0] ?? 'O'
      return !name.startsWith('I-') || before.slice(2) === name.slice(2)
    })

  function* sequences(length: number): Generator<readonly number[]> {
    if (length === 0) yield []
    else
      for (const rest of sequences(length - 1)) for (const tag of TAGS.keys()) yield [...rest, tag]
  }

  it('finds the best legal sequence', () => {
    const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const sum = (path: readonly number[]) =>
          path.reduce((total, tag, word) => total + (rows[word]?.[tag] ?? 0), 0)
        const best = bestTags(rows.flat(), rows.length, TAGS)
        const all = [...sequences(rows.length)].filter(isLegal)
        expect(isLegal(best)).toBe(true)
        expect(sum(best)).toBe(Math.max(...all.map(sum)))
      }),
      { numRuns: 60 },
    )
  })
})
