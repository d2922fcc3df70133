import fc from 'fast-check'
import { packRectangles } from '../../src/layout/pack-rectangles'

test('rectangles lie side by side, whatever their sizes', () => {
  const size = fc.record({
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 900 }),
  })
  fc.assert(
    fc.property(fc.array(size, { maxLength: 12 }), (sizes) => {
      const placed = packRectangles(sizes, 1.6).map((corner, index) => ({
        ...corner,
        ...sizes[index],
      }))
      for (const [index, a] of placed.entries())
        for (const b of placed.slice(index + 1)) {
          const [aw = 0, ah = 0, bw = 0, bh = 0] = [a.width, a.height, b.width, b.height]
          const apart = a.x + aw <= b.x || b.x + bw <= a.x || a.y + ah <= b.y || b.y + bh <= a.y
          expect(apart).toBe(true)
        }
    }),
  )
})

test('together they come near the shape of where they go', () => {
  const corners = packRectangles(
    Array.from({ length: 16 }, () => ({ width: 100, height: 100 })),
    1,
  )
  expect(Math.max(...corners.map(({ x }) => x))).toBeLessThanOrEqual(400)
  expect(Math.max(...corners.map(({ y }) => y))).toBeLessThanOrEqual(400)
})
