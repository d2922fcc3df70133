import { readColor } from '../../src/picture/read-color'

test.each([
  ['#0c7d99', '#0c7d99', 1],
  ['#0c7d9966', '#0c7d99', 0.4],
  ['#0c7d9900', '#0c7d99', 0],
])('%s is %s at %s', (color, solid, opacity) => {
  expect(readColor(color)).toEqual({ solid, opacity })
})
