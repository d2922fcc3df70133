import { rankName } from '@newsgraph/graph'

const names = ['Sergey Lavrov', 'Sergei Viktorovich Lavrov', 'Lavrov']

test.each([
  ['sergey lavrov', 0],
  ['LAVROV', 1],
  ['serg', 2],
  ['Sergei', 3],
  ['lavrov vikt', 4],
  ['blinken', undefined],
  ['lavrov blinken', undefined],
  ['', undefined],
  ['?!', undefined],
])('"%s" has the rank %s', (asked, rank) => {
  expect(rankName(names, asked)).toBe(rank)
})

test('accents and case do not matter', () => {
  expect(rankName(['Łukasz Müller'], 'lukasz muller')).toBe(0)
})
