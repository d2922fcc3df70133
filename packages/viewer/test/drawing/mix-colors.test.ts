import { mixColors } from '../../src/drawing/mix-colors'

test('mixes channel by channel', () => {
  expect(mixColors('#000000', '#ffffff', 0.2)).toBe('#333333')
  expect(mixColors('#fbfaf8', '#2f6db5', 0)).toBe('#fbfaf8')
  expect(mixColors('#fbfaf8', '#2f6db5', 1)).toBe('#2f6db5')
  expect(mixColors('#ff0000', '#0000ff', 0.5)).toBe('#800080')
})
