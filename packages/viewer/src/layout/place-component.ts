import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { boundsOf, type Point } from './geometry'
import type { Report } from './layout-task'
import { createRandom } from './random'
import { scoreLayout } from './score-layout'

/** Starts that are tried: all of them for a small component, one for a large one, such that either takes a second or two. */
const STARTS = { most: 36, nodes: 720, pairs: 1_500 } as const
/** So many a node, but no more for a large component than it gets done in as long. */
const ITERATIONS = { perNode: 4, least: 100, most: 400, nodes: 200_000 } as const
/** How often a large component says how far it is. */
const REPORTS = 10
/** Nodes from which on far ones push together (Barnes and Hut 1986), and how coarsely. */
const APPROXIMATE = { nodes: 500, theta: 1.2 } as const
/** Pixels of the stage, squared, that a node, its label and its share of the lines want. */
const AREA_PER_NODE = 15_000
/** How far a layout's shape is changed at most. */
const STRETCH = 1.6

/** Where the nodes of one connected component go, in pixels around its centre. */
export type Placed = ReadonlyMap<string, Point>

/**
 * ForceAtlas2 (Jacomy et al. 2014) from several seeded starts; the easiest to read wins. The same for the same nodes
 * and pairs in the same order.
 *
 * @param aspect width by height of where it goes
 * @param report is told how far the forces of a start are
 */
export function placeComponent(
  nodes: readonly string[],
  pairs: readonly (readonly [string, string])[],
  aspect: number,
  report: Report = () => undefined,
): Placed {
  const indexes = new Map(nodes.map((node, index) => [node, index]))
  const indexed = pairs.map(([a, b]) => [indexes.get(a) ?? 0, indexes.get(b) ?? 0] as const)
  const starts = startsFor(nodes.length, pairs.length)
  let best: { cost: number; points: Point[] } | undefined
  for (let seed = 1; seed <= starts && best?.cost !== 0; seed++) {
    const points = fit(turn(runForces(nodes, pairs, seed, report), aspect), aspect)
    const cost = starts === 1 ? 0 : scoreLayout(points, indexed)
    if (best === undefined || cost < best.cost) best = { cost, points }
  }
  return new Map(nodes.map((node, index) => [node, best?.points[index] ?? { x: 0, y: 0 }]))
}

function startsFor(nodes: number, pairs: number): number {
  if (pairs > STARTS.pairs) return 1
  return Math.max(1, Math.min(STARTS.most, Math.round(STARTS.nodes / nodes)))
}

function iterationsFor(nodes: number): number {
  const { perNode, least, most } = ITERATIONS
  return Math.max(least, Math.min(most, perNode * nodes, Math.round(ITERATIONS.nodes / nodes)))
}

function runForces(
  nodes: readonly string[],
  pairs: readonly (readonly [string, string])[],
  seed: number,
  report: Report,
): Point[] {
  const random = createRandom(seed)
  const graph = new UndirectedGraph<{ x: number; y: number }>()
  for (const node of nodes) graph.addNode(node, { x: random() * 100, y: random() * 100 })
  for (const [a, b] of pairs) graph.addEdge(a, b)
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: nodes.length > APPROXIMATE.nodes,
    barnesHutTheta: APPROXIMATE.theta,
  }
  const all = iterationsFor(nodes.length)
  const step = nodes.length > APPROXIMATE.nodes ? Math.ceil(all / REPORTS) : all
  for (let done = 0; done < all; done += step) {
    const iterations = Math.min(step, all - done)
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: null })
    report((done + iterations) / all)
  }
  return nodes.map((node) => {
    const { x, y } = graph.getNodeAttributes(node)
    return { x, y }
  })
}

/** Turns the points so that they spread most along the stage's longer side. */
function turn(points: readonly Point[], aspect: number): Point[] {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const centre = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
  const centred = points.map(({ x, y }) => ({ x: x - centre.x, y: y - centre.y }))
  const xx = mean(centred.map(({ x }) => x * x))
  const yy = mean(centred.map(({ y }) => y * y))
  const xy = mean(centred.map(({ x, y }) => x * y))
  const lying = 0.5 * Math.atan2(2 * xy, xx - yy)
  const angle = aspect < 1 ? lying - Math.PI / 2 : lying
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return centred.map(({ x, y }) => ({ x: cos * x + sin * y, y: cos * y - sin * x }))
}

/** Scales the points to the room they want, a little stretched towards the stage's shape. */
function fit(points: readonly Point[], aspect: number): Point[] {
  const { width, height } = boundsOf(points)
  const [across, down] = [Math.max(width, height / 4, 1e-9), Math.max(height, width / 4, 1e-9)]
  const stretch = Math.sqrt(Math.max(1 / STRETCH, Math.min(STRETCH, (aspect * down) / across)))
  const scale = Math.sqrt((points.length * AREA_PER_NODE) / (across * down))
  return points.map(({ x, y }) => ({ x: x * scale * stretch, y: (y * scale) / stretch }))
}
