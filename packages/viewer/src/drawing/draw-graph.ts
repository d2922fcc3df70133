import { MultiDirectedGraph } from 'graphology'
import type { LineGraph } from '../graph/group-lines'
import type { Positions } from '../layout/geometry'
import type { Size } from '../layout/pack-rectangles'
import type { Crowd, DrawnGraph } from './drawn'

/** Pixels between the middles of parallel lines. */
const PARALLEL_GAP = 15
/** Pixels of the stage, squared, that an entity of full size wants. */
const ROOM = 12_000
/** However many there are, they are not drawn smaller than this share of their size. */
const SMALLEST = 0.15
/** Lines from which on they let each other shine through, and the least that is left of their colour. */
const OPAQUE = { lines: 1_000, least: 0.3 } as const

/** The more entities there are on a stage, the smaller all is drawn; the more lines, the more they shine through. */
export function crowdOf({ order, size }: LineGraph, { width, height }: Size): Crowd {
  const room = Math.sqrt((width * height) / (ROOM * Math.max(1, order)))
  return {
    scale: Math.min(1, Math.max(SMALLEST, room)),
    opacity: Math.max(OPAQUE.least, Math.min(1, Math.sqrt(OPAQUE.lines / Math.max(1, size)))),
  }
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
): DrawnGraph {
  const drawn: DrawnGraph = new MultiDirectedGraph()
  graph.forEachNode((id, { name, kind }) => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 }
    drawn.addNode(id, { x, y: -y, size: sizes.get(id) ?? 10, name, kind })
  })
  const bows = bendParallels(graph)
  graph.forEachEdge((id, { symmetric }, source, target) => {
    const bow = bows.get(id) ?? 0
    const bent = bow !== 0 || source === target
    drawn.addEdgeWithKey(id, source, target, { bow, bent, arrow: !symmetric })
  })
  return drawn
}

/** Spreads the lines between two entities evenly on both sides of the straight one; a line that is alone is straight. */
function bendParallels(graph: LineGraph): ReadonlyMap<string, number> {
  const bundles = new Map<string, Map<string, Bundled[]>>()
  const bows = new Map<string, number>()
  graph.forEachEdge((id, _line, source, target) => {
    const forward = source <= target
    const [one, other] = forward ? [source, target] : [target, source]
    const own = bundles.get(one) ?? new Map<string, Bundled[]>()
    const bundle = own.get(other)
    if (bundle === undefined) bundles.set(one, own.set(other, [{ id, forward }]))
    else bundle.push({ id, forward })
  })
  for (const own of bundles.values())
    for (const bundle of own.values()) {
      if (bundle.length === 1) continue
      for (const [index, { id, forward }] of bundle.entries()) {
        const aside = (index - (bundle.length - 1) / 2) * PARALLEL_GAP
        bows.set(id, forward ? aside : -aside)
      }
    }
  return bows
}

interface Bundled {
  readonly id: string
  readonly forward: boolean
}
