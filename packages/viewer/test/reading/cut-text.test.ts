import { contains, overlaps } from '@newsgraph/graph'
import fc from 'fast-check'
import { cutText } from '../../src/reading/cut-text'

const text = fc.string({ maxLength: 60, unit: 'binary' })
const offset = fc.integer({ min: -5, max: 130 })
const mark = fc.record({ start: offset, end: offset })
const marks = fc.array(mark, { maxLength: 12 })

describe('cutText', () => {
  test('gives pieces that together are the text', () => {
    fc.assert(
      fc.property(text, marks, (words, marked) => {
        expect(
          cutText(words, marked)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(words)
      }),
    )
  })

  test('gives pieces of a part that together are the part', () => {
    fc.assert(
      fc.property(text, marks, fc.nat(60), fc.nat(60), (words, marked, one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)].map((at) =>
          Math.min(at, words.length),
        ) as [number, number]
        const pieces = cutText(words, marked, { start, end })
        expect(pieces.map((piece) => piece.text).join('')).toBe(words.slice(start, end))
      }),
    )
  })

  test('gives every piece the marks that cover it, and no mark begins or ends within one', () => {
    fc.assert(
      fc.property(text, marks, (words, marked) => {
        for (const piece of cutText(words, marked)) {
          const touching = marked.filter((each) => each.start < each.end && overlaps(each, piece))
          expect(new Set(piece.marks)).toEqual(new Set(touching))
          for (const each of touching) expect(contains(each, piece)).toBe(true)
        }
      }),
    )
  })

  test('cuts where marks overlap', () => {
    const outer = { start: 0, end: 12, name: 'outer' }
    const inner = { start: 4, end: 18, name: 'inner' }
    const pieces = cutText('the Russian Foreign Ministry', [inner, outer])
    expect(pieces.map((piece) => [piece.text, piece.marks.map(({ name }) => name)])).toEqual([
      ['the ', ['outer']],
      ['Russian ', ['outer', 'inner']],
      ['Foreig', ['inner']],
      ['n Ministry', []],
    ])
  })
})
