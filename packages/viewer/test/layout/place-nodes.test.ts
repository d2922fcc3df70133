import { boundsOf } from '../../src/layout/geometry'
import { placeNodes } from '../../src/layout/place-nodes'
import { layoutInput, overlaps } from './networks'

describe('placeNodes', () => {
  test('gives every node a place, the same each time', () => {
    const input = layoutInput(25, 35, 5)
    const positions = placeNodes(input)
    expect([...positions.keys()].sort()).toEqual([...input.nodes].sort())
    for (const { x, y } of positions.values()) expect([x, y].every(Number.isFinite)).toBe(true)
    expect(placeNodes(input)).toEqual(positions)
  })

  test('lets no node cover another', () => {
    const input = layoutInput(40, 60, 8)
    expect(overlaps(placeNodes(input), input.sizes)).toEqual([])
  })

  test('lies along the stage’s longer side', () => {
    const input = layoutInput(20, 22)
    const wide = boundsOf(placeNodes(input).values())
    const tall = boundsOf(placeNodes({ ...input, stage: { width: 400, height: 800 } }).values())
    expect(wide.width).toBeGreaterThan(wide.height)
    expect(tall.height).toBeGreaterThan(tall.width)
  })

  test('keeps components apart, and the unconnected in a row below', () => {
    const positions = placeNodes({
      nodes: ['a', 'b', 'c', 'd', 'e'],
      pairs: [
        ['a', 'b'],
        ['c', 'd'],
        ['a', 'a'],
        ['b', 'a'],
      ],
      sizes: new Map(),
      stage: { width: 1000, height: 650 },
    })
    const boxOf = (...nodes: string[]) =>
      boundsOf(nodes.map((node) => positions.get(node) ?? { x: 0, y: 0 }))
    const [one, other] = [boxOf('a', 'b'), boxOf('c', 'd')]
    const beside = one.x + one.width < other.x || other.x + other.width < one.x
    const below = one.y + one.height < other.y || other.y + other.height < one.y
    expect(beside || below).toBe(true)
    const { y, height } = boxOf('a', 'b', 'c', 'd')
    expect(positions.get('e')?.y).toBeGreaterThan(y + height)
  })

  test('places nothing, one and many alone', () => {
    const stage = { width: 1000, height: 650 }
    const place = (nodes: string[]) => placeNodes({ nodes, pairs: [], sizes: new Map(), stage })
    expect(place([]).size).toBe(0)
    expect(place(['a']).size).toBe(1)
    const many = Array.from({ length: 50 }, (_, index) => `n${index}`)
    expect(overlaps(place(many), new Map(many.map((node) => [node, 26])))).toEqual([])
  })
})
