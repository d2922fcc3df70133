import { MultiDirectedGraph } from 'graphology'
import type { LineGraph } from '../graph/group-lines'
import type { Positions } from '../layout/geometry'
import type { Size } from '../layout/pack-rectangles'
import type { DrawnGraph } from './drawn'

/** Pixels between the middles of parallel lines. */
const PARALLEL_GAP = 15
/** Pixels of the stage, squared, that an entity of full size wants. */
const ROOM = 12_000
/** However many there are, they are not drawn smaller than this share of their size. */
const SMALLEST = 0.3
/** Lines from which on they let each other shine through, and the least that is left of their colour. */
const OPAQUE = { lines: 1_000, least: 0.3 } as const

/** The share of their full size that entities and lines are drawn in: the more there are on a stage, the smaller. */
export function crowdScale({ order }: LineGraph, { width, height }: Size): number {
  const room = Math.sqrt((width * height) / (ROOM * Math.max(1, order)))
  return Math.min(1, Math.max(SMALLEST, room))
}

/** Radii in pixels: the more lines an entity has, the larger. */
export function nodeSizes(graph: LineGraph, scale: number): ReadonlyMap<string, number> {
  return new Map(
    graph.mapNodes((id) => [id, scale * Math.min(26, 9 + 3 * Math.sqrt(graph.degree(id)))]),
  )
}

/** Gives every entity its place and size, and every line the bow that keeps it off its neighbours. */
export function drawGraph(
  graph: LineGraph,
  positions: Positions,
  sizes: ReadonlyMap<string, number>,
  scale: number,
): DrawnGraph {
  const drawn: DrawnGraph = new MultiDirectedGraph()
  graph.forEachNode((id, { name, kind }) => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 }
    drawn.addNode(id, { x, y: -y, size: sizes.get(id) ?? 10, label: name, kind })
  })
  const bows = bendParallels(graph)
  const opacity = Math.max(OPAQUE.least, Math.min(1, Math.sqrt(OPAQUE.lines / graph.size)))
  graph.forEachEdge((id, { symmetric }, source, target) => {
    const bow = bows.get(id) ?? 0
    drawn.addEdgeWithKey(id, source, target, {
      thinness: scale,
      opacity,
      bow,
      bent: bow !== 0 || source === target,
      arrow: !symmetric,
    })
  })
  return drawn
}

/** Spreads the lines between two entities evenly on both sides of the straight one. */
function bendParallels(graph: LineGraph): ReadonlyMap<string, number> {
  const bundles = new Map<string, { id: string; forward: boolean }[]>()
  graph.forEachEdge((id, _line, source, target) => {
    const forward = source <= target
    const pair = forward ? `${source}\n${target}` : `${target}\n${source}`
    const bundle = bundles.get(pair)
    if (bundle === undefined) bundles.set(pair, [{ id, forward }])
    else bundle.push({ id, forward })
  })
  return new Map(
    [...bundles.values()].flatMap((bundle) =>
      bundle.map(({ id, forward }, index) => {
        const aside = (index - (bundle.length - 1) / 2) * PARALLEL_GAP
        return [id, forward ? aside : -aside] as const
      }),
    ),
  )
}
