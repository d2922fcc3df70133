import fc from 'fast-check'
import { type Box, boxAround, createBox, createBoxIndex, overlap } from '../../src/drawing/boxes'
import { type Name, placeNames } from '../../src/drawing/place-names'

const name = (key: string, x: number, y: number, more: Partial<Name> = {}): Name => ({
  key,
  x,
  y,
  radius: 10,
  width: 80,
  height: 13,
  priority: 1,
  required: false,
  ...more,
})

const nodesOf = (names: readonly Name[]) => names.map((at) => boxAround(at, at.radius))
const place = (names: readonly Name[], lines?: Parameters<typeof placeNames>[2]) =>
  placeNames(names, createBoxIndex(nodesOf(names)), lines)

describe('placeNames', () => {
  test('covers neither another name nor a node', () => {
    const anyName = fc.record({
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 4, max: 26 }),
      width: fc.integer({ min: 10, max: 220 }),
      priority: fc.nat(5),
    })
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 40 }), (any) => {
        const names = any.map((at, index) => name(`n${index}`, at.x, at.y, at))
        const boxes = [...place(names).values()].map(({ box }) => box)
        const covered = (box: Box, others: readonly Box[]) =>
          others.some((other) => overlap(box, other))
        for (const [index, box] of boxes.entries()) {
          expect(covered(box, nodesOf(names))).toBe(false)
          expect(covered(box, boxes.slice(index + 1))).toBe(false)
        }
      }),
    )
  })

  test('stands below its node, where there is room', () => {
    const { baseline } = place([name('a', 100, 100)]).get('a') ?? {}
    expect(baseline).toEqual({ x: 60, y: 125 })
  })

  test('keeps clear of lines', () => {
    const line = createBoxIndex(
      Array.from({ length: 20 }, (_, step) => boxAround({ x: 100, y: 110 + 5 * step }, 1)),
    )
    const { baseline } = place([name('a', 100, 100)], line).get('a') ?? {}
    expect(baseline?.x).toBe(115)
  })

  test('gives the room to the more important name', () => {
    const walls = createBoxIndex([createBox(-500, -500, 1000, 512), createBox(-500, 30, 1000, 500)])
    const names = [name('low', 0, 0), name('high', 0, 0, { priority: 9 })]
    expect([...placeNames(names, walls).keys()]).toEqual(['high'])
  })

  test('writes a required name even over others', () => {
    const full = createBoxIndex([createBox(-1000, -1000, 2000, 2000)])
    const names = [name('a', 0, 0), name('b', 0, 0, { required: true })]
    expect([...placeNames(names, full).keys()]).toEqual(['b'])
  })
})
