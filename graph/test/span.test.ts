import { contains, overlaps, type Span, textOf } from '@newsgraph/graph'

const span = (start: number, end: number): Span => ({ start, end })

it.each<[Span, Span, boolean, boolean]>([
  [span(0, 5), span(0, 5), true, true],
  [span(0, 5), span(1, 4), true, true],
  [span(1, 4), span(0, 5), true, false],
  [span(0, 5), span(4, 6), true, false],
  [span(0, 5), span(5, 6), false, false],
  [span(5, 6), span(0, 5), false, false],
])('%j and %j: overlap %s, the first contains the second %s', (a, b, overlap, contain) => {
  expect(overlaps(a, b)).toBe(overlap)
  expect(overlaps(b, a)).toBe(overlap)
  expect(contains(a, b)).toBe(contain)
})

it('counts in UTF-16 units', () => {
  expect(textOf('a 🦊 b', span(2, 4))).toBe('🦊')
})
