import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { boundsOf, type Point, type Positions } from './geometry'
import type { LayoutInput } from './place-nodes'
import { spreadNodes } from './spread-nodes'

const ITERATIONS = 150
/** Pixels between a node and the newcomers that start around it. */
const RADIUS = 110

/** Places nodes around those whose places are known, which stay where they are but for touching newcomers. */
export function placeNewcomers(input: LayoutInput, known: Positions): Positions {
  const newcomers = input.nodes.filter((node) => !known.has(node))
  if (newcomers.length === 0) return known
  const graph = new UndirectedGraph()
  for (const [index, node] of input.nodes.entries()) {
    const place = known.get(node) ?? startOf(node, index, input, known)
    graph.addNode(node, { ...place, fixed: known.has(node) })
  }
  for (const [a, b] of input.pairs) if (a !== b) graph.mergeEdge(a, b)
  const placed = forceAtlas2(graph, {
    iterations: ITERATIONS,
    settings: { ...forceAtlas2.inferSettings(graph), scalingRatio: 60 },
    getEdgeWeight: null,
  })
  return spreadNodes(
    new Map(input.nodes.map((node) => [node, known.get(node) ?? placed[node] ?? { x: 0, y: 0 }])),
    input.sizes,
  )
}

/** Beside a neighbour whose place is known, or below everything. */
function startOf(node: string, index: number, { pairs }: LayoutInput, known: Positions): Point {
  const pair = pairs.find(([a, b]) => (a === node && known.has(b)) || (b === node && known.has(a)))
  const neighbour = known.get(pair?.[0] ?? '') ?? known.get(pair?.[1] ?? '')
  const bounds = boundsOf(known.values())
  const centre = neighbour ?? { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height }
  // The golden angle spreads any number of points evenly.
  const angle = index * 2.399963
  return { x: centre.x + Math.cos(angle) * RADIUS, y: centre.y + Math.sin(angle) * RADIUS }
}
