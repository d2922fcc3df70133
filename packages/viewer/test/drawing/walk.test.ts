import { walk } from '../../src/drawing/walk'

const from = { x: 0, y: 0 }
const around = new Map([
  ['east', { x: 100, y: 10 }],
  ['far east', { x: 400, y: 0 }],
  ['north', { x: -10, y: -100 }],
  ['south-west', { x: -80, y: 80 }],
])

test.each([
  ['right', 'east'],
  ['up', 'north'],
  ['left', 'south-west'],
  ['down', 'south-west'],
] as const)('%s leads %s', (direction, id) => {
  expect(walk(from, around, direction)).toBe(id)
})

test('leads nowhere where nothing lies', () => {
  expect(walk(from, new Map([['east', { x: 9, y: 0 }]]), 'left')).toBeUndefined()
  expect(walk(from, new Map(), 'up')).toBeUndefined()
})
