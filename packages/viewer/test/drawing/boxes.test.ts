import fc from 'fast-check'
import { createBox, createBoxIndex, overlap } from '../../src/drawing/boxes'

test('the index finds what a look at every box finds', () => {
  const side = fc.integer({ min: 0, max: 200 })
  const place = fc.integer({ min: -400, max: 400 })
  const box = fc.tuple(place, place, side, side).map((numbers) => createBox(...numbers))
  fc.assert(
    fc.property(fc.array(box), box, (boxes, asked) => {
      const covered = boxes.some((other) => overlap(other, asked))
      const index = createBoxIndex(boxes)
      expect(index.isFree(asked)).toBe(!covered)
      expect(index.count(asked) > 0).toBe(covered)
    }),
  )
})
