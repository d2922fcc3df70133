import { UndirectedGraph } from 'graphology'
import noverlap from 'graphology-layout-noverlap'
import type { Positions } from './geometry'

/** Pixels kept free between nodes. */
const MARGIN = 14

/** Moves nodes apart until none touches another. @param sizes radii, in pixels like the positions */
export function spreadNodes(positions: Positions, sizes: ReadonlyMap<string, number>): Positions {
  const graph = new UndirectedGraph()
  for (const [node, point] of positions)
    graph.addNode(node, { ...point, size: sizes.get(node) ?? 10 })
  if (graph.order < 2) return positions
  const spread = noverlap(graph, {
    maxIterations: 200,
    settings: { margin: MARGIN, ratio: 1.3, expansion: 1.05 },
  })
  return new Map([...positions].map(([node, point]) => [node, spread[node] ?? point]))
}
