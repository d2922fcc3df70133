import { boundsOf, crosses, distanceToSegment } from '../../src/layout/geometry'

const at = (x: number, y: number) => ({ x, y })

test('bounds lie around all points, and have no size around none', () => {
  expect(boundsOf([at(3, -1), at(-2, 4)])).toEqual({ x: -2, y: -1, width: 5, height: 5 })
  expect(boundsOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 })
})

test('segments cross within, not at their ends', () => {
  expect(crosses(at(0, 0), at(2, 2), at(0, 2), at(2, 0))).toBe(true)
  expect(crosses(at(0, 0), at(2, 2), at(2, 2), at(4, 0))).toBe(false)
  expect(crosses(at(0, 0), at(1, 0), at(0, 1), at(1, 1))).toBe(false)
})

test('a point is as far from a segment as from its nearest point', () => {
  expect(distanceToSegment(at(5, 3), at(0, 0), at(10, 0))).toBe(3)
  expect(distanceToSegment(at(13, 4), at(0, 0), at(10, 0))).toBe(5)
  expect(distanceToSegment(at(3, 4), at(0, 0), at(0, 0))).toBe(5)
})
