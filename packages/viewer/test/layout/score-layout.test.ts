import { scoreLayout } from '../../src/layout/score-layout'

const corners = [
  { x: 0, y: 0 },
  { x: 400, y: 0 },
  { x: 400, y: 400 },
  { x: 0, y: 400 },
]

test('a layout without crossings is perfect', () => {
  expect(
    scoreLayout(corners, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]),
  ).toBe(0)
})

test('crossings, nodes on lines and labels without room cost', () => {
  const crossing = scoreLayout(corners, [
    [0, 2],
    [1, 3],
  ])
  const onLine = scoreLayout(
    [
      { x: 0, y: 0 },
      { x: 400, y: 0 },
      { x: 200, y: 5 },
    ],
    [[0, 1]],
  )
  const close = scoreLayout(
    [
      { x: 0, y: 0 },
      { x: 60, y: 20 },
    ],
    [],
  )
  for (const cost of [crossing, onLine, close]) expect(cost).toBeGreaterThan(0)
})
