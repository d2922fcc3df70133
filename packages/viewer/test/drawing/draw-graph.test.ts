import { crowdOf, drawGraph, nodeSizes } from '../../src/drawing/draw-graph'
import { groupLines } from '../../src/graph/group-lines'
import { networkOf } from '../graph/statements'

const [ann, bo] = ['person:ann', 'person:bo'] as const
const graph = groupLines(
  networkOf(
    [
      { source: ann, type: 'SUED', target: bo },
      { source: bo, type: 'SUED', target: ann },
      { source: ann, type: 'MET', target: bo },
      { source: ann, type: 'ADVISED', target: ann },
      { source: ann, type: 'ADVISED', target: 'person:cy' },
    ],
    ['person:di'],
  ),
)

test('spreads parallel lines evenly on both sides, and leaves the others straight', () => {
  const drawn = drawGraph(graph, new Map(), new Map())
  const bows = drawn.mapEdges((_, { bow, bent, arrow }, source) => [source, bow, bent, arrow])
  expect(bows).toEqual([
    [ann, -15, true, true],
    [bo, -0, false, true],
    [ann, 15, true, false],
    [ann, 0, true, true],
    [ann, 0, false, true],
  ])
})

test('turns the layout’s y around, which grows downwards', () => {
  const drawn = drawGraph(graph, new Map([[ann, { x: 3, y: 4 }]]), new Map([[ann, 12]]))
  expect(drawn.getNodeAttributes(ann)).toMatchObject({ x: 3, y: -4, size: 12, name: ann })
})

test('draws an entity the larger the more lines it has, and all smaller in a crowd', () => {
  const stage = { width: 1000, height: 600 }
  const sizes = nodeSizes(graph, 1)
  expect(sizes.get(ann)).toBeGreaterThan(sizes.get(bo) ?? 0)
  expect(sizes.get(bo)).toBeGreaterThan(sizes.get('person:di') ?? 0)
  expect(crowdOf(graph, stage)).toEqual({ scale: 1, opacity: 1 })
  const lonely = Array.from({ length: 3000 }, (_, index) => `person:${index}`)
  expect(crowdOf(groupLines(networkOf([], lonely)), stage).scale).toBe(0.15)
})
