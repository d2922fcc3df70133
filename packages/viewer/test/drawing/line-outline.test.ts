import { outlineOf } from '../../src/drawing/line-outline'

const left = { x: 0, y: 0, radius: 10 }
const right = { x: 100, y: 0, radius: 20 }

function numbers(path: string | undefined): number[] {
  return [...(path ?? '').matchAll(/-?[\d.]+/g)].map(Number)
}

test('a straight line runs from edge to edge', () => {
  const { path, head } = outlineOf(left, right, { bow: 0, width: 2, arrow: false })
  expect(path).toBe('M10 0Q45 0 80 0')
  expect(head).toBeUndefined()
})

test('an arrow head ends at the edge, and the line where the head begins', () => {
  const { path, head } = outlineOf(left, right, { bow: 0, width: 2, arrow: true })
  const [, , , , end = 0] = numbers(path)
  expect(end).toBeCloseTo(80 - 2 * 3.4, 1)
  const [x1, y1, tipX, tipY, x2, y2] = numbers(head)
  expect([tipX, tipY]).toEqual([80, 0])
  expect([x1, x2]).toEqual([end, end])
  expect(Math.abs((y1 ?? 0) - (y2 ?? 0))).toBeCloseTo(2 * 2.8, 1)
})

test('parallel lines bend to either side', () => {
  const one = numbers(outlineOf(left, right, { bow: 15, width: 2, arrow: false }).path)
  const other = numbers(outlineOf(left, right, { bow: -15, width: 2, arrow: false }).path)
  expect(one[3]).toBeLessThan(-5)
  expect(one[3]).toBeCloseTo(-(other[3] ?? 0))
})

test('a loop stands above its node', () => {
  const { path, head } = outlineOf(left, left, { bow: 0, width: 2, arrow: true })
  const [x1 = 0, y1 = 0, radius = 0, , , , , , y2 = 0] = numbers(path)
  expect(radius).toBe(12)
  expect(Math.hypot(x1, y1)).toBeGreaterThan(left.radius - 2)
  expect(Math.max(y1, y2)).toBeLessThan(0)
  expect(head).toMatch(/^M.*z$/)
})

test('nodes that cover each other have no line to speak of', () => {
  const near = { x: 12, y: 0, radius: 10 }
  expect(() => outlineOf(left, near, { bow: 0, width: 2, arrow: true })).not.toThrow()
  expect(outlineOf(left, near, { bow: 0, width: 2, arrow: true }).path).not.toContain('NaN')
})
