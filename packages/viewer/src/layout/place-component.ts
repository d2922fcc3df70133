import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { boundsOf, type Point } from './geometry'
import { createRandom } from './random'
import { scoreLayout } from './score-layout'

const ITERATIONS = 400
/** Starts that are tried: as many as a component of this size gets done in about half a second, fewer for a larger one. */
const STARTS = { most: 24, least: 3, nodes: 90 } as const
/** Pixels of the stage, squared, that a node, its label and its share of the lines want. */
const AREA_PER_NODE = 15_000

/** Where the nodes of one connected component go, in pixels around its centre. */
export type Placed = ReadonlyMap<string, Point>

/**
 * ForceAtlas2 (Jacomy et al. 2014) from several seeded starts; the easiest to read wins. The same for the same nodes
 * and pairs in the same order.
 *
 * @param aspect width by height of where it goes
 */
export function placeComponent(
  nodes: readonly string[],
  pairs: readonly (readonly [string, string])[],
  aspect: number,
): Placed {
  const indexes = new Map(nodes.map((node, index) => [node, index]))
  const indexed = pairs.map(([a, b]) => [indexes.get(a) ?? 0, indexes.get(b) ?? 0] as const)
  const starts = Math.round(STARTS.most * (STARTS.nodes / nodes.length) ** 2)
  let best: { cost: number; points: Point[] } | undefined
  for (let seed = 1; seed <= Math.max(STARTS.least, Math.min(STARTS.most, starts)); seed++) {
    const points = fit(lieDown(runForces(nodes, pairs, seed)), aspect)
    const cost = scoreLayout(points, indexed)
    if (best === undefined || cost < best.cost) best = { cost, points }
    if (cost === 0) break
  }
  return new Map(nodes.map((node, index) => [node, best?.points[index] ?? { x: 0, y: 0 }]))
}

function runForces(
  nodes: readonly string[],
  pairs: readonly (readonly [string, string])[],
  seed: number,
): Point[] {
  const random = createRandom(seed)
  const graph = new UndirectedGraph()
  for (const node of nodes) graph.addNode(node, { x: random() * 100, y: random() * 100 })
  for (const [a, b] of pairs) graph.addEdge(a, b)
  const placed = forceAtlas2(graph, {
    iterations: ITERATIONS,
    settings: forceAtlas2.inferSettings(graph),
    getEdgeWeight: null,
  })
  return nodes.map((node) => placed[node] ?? { x: 0, y: 0 })
}

/** Turns the points so that they spread most from left to right. */
function lieDown(points: readonly Point[]): Point[] {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const centre = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
  const centred = points.map(({ x, y }) => ({ x: x - centre.x, y: y - centre.y }))
  const xx = mean(centred.map(({ x }) => x * x))
  const yy = mean(centred.map(({ y }) => y * y))
  const xy = mean(centred.map(({ x, y }) => x * y))
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return centred.map(({ x, y }) => ({ x: cos * x + sin * y, y: cos * y - sin * x }))
}

/** Scales the points to the room they want, a little stretched towards the stage's shape. */
function fit(points: readonly Point[], aspect: number): Point[] {
  const { width, height } = boundsOf(points)
  const stretch = Math.min(1.5, Math.max(1, (aspect * height) / Math.max(width, 1e-9)))
  const area = Math.max(width * stretch, 1e-9) * Math.max(height, width / 4, 1e-9)
  const scale = Math.sqrt((points.length * AREA_PER_NODE) / area)
  return points.map(({ x, y }) => ({ x: x * scale * stretch, y: y * scale }))
}
