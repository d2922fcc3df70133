import { placeNewcomers } from '../../src/layout/place-newcomers'
import { placeNodes } from '../../src/layout/place-nodes'
import { layoutInput, overlaps } from './networks'

const before = layoutInput(20, 30)
const known = placeNodes(before)
const newcomers = Array.from({ length: 20 }, (_, index) => `new${index}`)
const after = {
  ...before,
  nodes: [...before.nodes, ...newcomers, 'friend', 'loner'],
  pairs: [
    ...before.pairs,
    ...newcomers.map((node) => ['n3', node] as const),
    ['new0', 'friend'] as const,
  ],
  sizes: new Map([...before.sizes, ...newcomers.map((node) => [node, 12] as const)]),
}

describe('placeNewcomers', () => {
  const positions = placeNewcomers(after, known)

  test('moves nobody whose place is known', () => {
    for (const [node, place] of known) expect(positions.get(node)).toEqual(place)
  })

  test('finds room for everybody else, the same each time', () => {
    expect(positions.size).toBe(after.nodes.length)
    expect(overlaps(positions, after.sizes)).toEqual(overlaps(known, before.sizes))
    expect(placeNewcomers(after, known)).toEqual(positions)
  })

  test('keeps newcomers close to whom they know', () => {
    const distance = (a: string, b: string) => {
      const [one, other] = [positions.get(a), positions.get(b)]
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))
    }
    const furthest = Math.max(...[...known.keys()].map((node) => distance(node, 'n3')))
    for (const node of newcomers) expect(distance('n3', node)).toBeLessThan(furthest)
    expect(distance('new0', 'friend')).toBeLessThan(furthest)
  })

  test('starts from nothing, too', () => {
    expect(
      placeNewcomers({ ...before, nodes: ['a', 'b'], pairs: [['a', 'b']] }, new Map()).size,
    ).toBe(2)
  })
})
