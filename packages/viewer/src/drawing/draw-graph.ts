import { MultiDirectedGraph } from 'graphology'
import type { LineGraph } from '../graph/group-lines'
import type { Positions } from '../layout/geometry'
import type { DrawnGraph } from './drawn'
import { lineWidth } from './line-width'

/** Pixels between the middles of parallel lines. */
const PARALLEL_GAP = 15
/** Entities from which on nodes are drawn smaller. */
const CROWD = 60

/** Radii in pixels: the more lines an entity has, the larger; the more entities, the smaller. */
export function nodeSizes(graph: LineGraph): ReadonlyMap<string, number> {
  const crowd = Math.min(1, Math.max(0.55, Math.sqrt(CROWD / Math.max(1, graph.order))))
  return new Map(
    graph.mapNodes((id) => [id, crowd * Math.min(26, 9 + 3 * Math.sqrt(graph.degree(id)))]),
  )
}

/** Gives every entity its place and size, and every line its thickness and the bow that keeps it off its neighbours. */
export function drawGraph(
  graph: LineGraph,
  positions: Positions,
  sizes: ReadonlyMap<string, number>,
): DrawnGraph {
  const drawn: DrawnGraph = new MultiDirectedGraph()
  graph.forEachNode((id, { name, kind }) => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 }
    drawn.addNode(id, { x, y: -y, size: sizes.get(id) ?? 10, label: name, kind })
  })
  const bows = bendParallels(graph)
  graph.forEachEdge((id, { statements, symmetric }, source, target) => {
    drawn.addEdgeWithKey(id, source, target, {
      size: lineWidth(statements.length),
      bow: bows.get(id) ?? 0,
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
    bundles.set(pair, [...(bundles.get(pair) ?? []), { id, forward }])
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
