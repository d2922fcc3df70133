import { curveOf, pointOn } from '../../src/drawing/line-curve'

const end = (x: number, y: number) => ({ x, y, radius: 10 })

test('a line without a bow is straight, and as long as what the nodes leave of it', () => {
  const curve = curveOf(end(0, 0), end(100, 0), 0)
  expect(curve.length).toBe(80)
  expect(pointOn(curve, 0.25)).toEqual({ x: 25, y: 0, slope: 0 })
})

test('a bow bends the middle aside by its pixels, to the other side for the way back', () => {
  const there = pointOn(curveOf(end(0, 0), end(100, 0), 15), 0.5)
  const back = pointOn(curveOf(end(100, 0), end(0, 0), -15), 0.5)
  expect(there).toMatchObject({ x: 50, y: -15 })
  expect(back).toMatchObject({ x: 50, y: -15 })
})

test('a bow never bends a short line into a loop', () => {
  const { y } = pointOn(curveOf(end(0, 0), end(10, 0), 200), 0.5)
  expect(Math.abs(y)).toBeLessThanOrEqual(3.5)
})

test('a loop has its words above its node', () => {
  const { x, y } = pointOn(curveOf(end(50, 50), end(50, 50), 0), 0.5)
  expect(x).toBe(50)
  expect(y).toBeLessThan(40)
})
