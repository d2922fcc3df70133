import { boundsOf } from '../../src/layout/geometry'
import { layOut } from '../../src/layout/lay-out'
import { LAYOUTS, type LayoutTask } from '../../src/layout/layout-task'
import { makeRoom } from '../../src/layout/make-room'
import { layoutInput, overlaps } from './networks'

const input = layoutInput(60, 110, 9)

/** Five groups of unlike sizes; the last nodes are in none. */
function task(layout: LayoutTask['layout'], more: Partial<LayoutTask> = {}): LayoutTask {
  const { nodes } = more.nodes === undefined ? input : { nodes: more.nodes }
  const grouped = nodes.filter((node) => Number(node.slice(1)) < 62)
  const groupOf = (node: string) => Math.floor(Math.sqrt(Number(node.slice(1)) / 2.6))
  const groups = [0, 1, 2, 3, 4].map((group) => ({
    name: `group ${group}`,
    nodes: grouped.filter((node) => groupOf(node) === group),
  }))
  return { ...input, layout, groups, ...more }
}

describe.each(LAYOUTS)('the layout by %s', (layout) => {
  const places = layOut(task(layout))

  test('gives every node a place, the same each time, around the origin', () => {
    expect([...places.keys()].sort()).toEqual([...input.nodes].sort())
    for (const { x, y } of places.values()) expect([x, y].every(Number.isFinite)).toBe(true)
    expect(layOut(task(layout))).toEqual(places)
    const { x, y, width, height } = boundsOf(places.values())
    expect(x + width / 2).toBeCloseTo(0)
    expect(y + height / 2).toBeCloseTo(0)
  })

  test('lets no node cover another, nor a pinned one', () => {
    expect(overlaps(places, input.sizes)).toEqual([])
    const pins = new Map([['n3', places.get('n17') ?? { x: 0, y: 0 }]])
    const room = makeRoom(places, pins, input.sizes)
    expect(room.get('n3')).toEqual(pins.get('n3'))
    expect(overlaps(room, input.sizes)).toEqual([])
  })

  test('moves nobody for newcomers', () => {
    const nodes = [...input.nodes, 'n61.5', 'n61.6', 'n700']
    const sizes = new Map(nodes.map((node) => [node, input.sizes.get(node) ?? 12]))
    const grown = layOut(task(layout, { nodes, sizes, known: places }))
    for (const [node, place] of places) expect(grown.get(node)).toEqual(place)
    expect(grown.size).toBe(nodes.length)
    expect(overlaps(grown, sizes)).toEqual([])
  })

  test('places all anew where few have places', () => {
    const known = new Map([...places].slice(0, 20).map(([node]) => [node, { x: 7, y: 7 }]))
    expect(layOut(task(layout, { known }))).toEqual(places)
  })

  test('lays out nothing, one, and nodes without lines', () => {
    const place = (nodes: string[]) =>
      layOut({ ...input, layout, nodes, pairs: [], groups: [{ name: 'all', nodes }] })
    expect(place([]).size).toBe(0)
    expect(place(['n1']).size).toBe(1)
    expect(overlaps(place(input.nodes.slice(0, 30)), input.sizes)).toEqual([])
  })
})

test('groups by kind and by community lie apart', () => {
  for (const layout of ['kinds', 'communities'] as const) {
    const { groups } = task(layout)
    const places = layOut(task(layout))
    const discs = groups.map(({ nodes }) => {
      const points = nodes.map((node) => places.get(node) ?? { x: 0, y: 0 })
      const { x, y, width, height } = boundsOf(points)
      const middle = { x: x + width / 2, y: y + height / 2 }
      return { middle, points }
    })
    for (const [index, one] of discs.entries())
      for (const [other, { points }] of discs.entries()) {
        if (index === other) continue
        const own = Math.max(
          ...one.points.map(({ x, y }) => Math.hypot(x - one.middle.x, y - one.middle.y)),
        )
        for (const { x, y } of points)
          expect(Math.hypot(x - one.middle.x, y - one.middle.y)).toBeGreaterThan(own)
      }
  }
})

test('time goes from left to right, and is laid out afresh where it has a new column', () => {
  const places = layOut(task('time'))
  const { groups } = task('time')
  const spans = groups.map(({ nodes }) =>
    boundsOf(nodes.map((node) => places.get(node) ?? { x: 0, y: 0 })),
  )
  for (const [index, { x }] of spans.slice(1).entries()) {
    const before = spans[index]
    expect(x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0))
  }
  const nodes = [...input.nodes, 'n100']
  const between = { name: 'between', nodes: ['n100'] }
  const grown = layOut(
    task('time', {
      nodes,
      known: places,
      groups: [...groups.slice(0, 2), between, ...groups.slice(2)],
    }),
  )
  const xs = ['n0', 'n100', 'n61'].map((node) => grown.get(node)?.x ?? 0)
  expect(xs).toEqual([...xs].sort((a, b) => a - b))
})
