import { flowLegend } from '../../src/picture/flow-legend'

const legend = {
  kinds: ['Person', 'Place'],
  stances: ['neutral'],
  certainties: ['fact'],
} as const
/** Every letter is ten pixels wide. */
const measure = (words: string) => 10 * words.length

test('entries stand in a row as long as there is room', () => {
  const { items, height } = flowLegend(legend, 10_000, measure)
  expect(items.map(({ words }) => words)).toEqual([
    'People',
    'Places',
    'Neutral',
    'Stated as fact',
    'Thicker: more sentences',
  ])
  expect(new Set(items.map(({ y }) => y))).toEqual(new Set([0]))
  expect(height).toBe(22)
})

test('rows are no wider than the picture, where words allow that', () => {
  const width = 220
  const { items, height } = flowLegend(legend, width, measure)
  for (const { x, words } of items) expect(x === 0 || x + 26 + measure(words) <= width).toBe(true)
  expect(height).toBe(22 * new Set(items.map(({ y }) => y)).size)
})
