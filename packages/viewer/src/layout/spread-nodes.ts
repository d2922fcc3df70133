import { UndirectedGraph } from 'graphology'
import noverlap from 'graphology-layout-noverlap'
import type { Positions } from './geometry'

/** Pixels kept free around a node. */
export const MARGIN = 14
const ITERATIONS = { most: 200, nodes: 120_000 } as const
/** The golden angle spreads any number of points evenly. */
export const GOLDEN_ANGLE = 2.399963

/**
 * Moves nodes apart until none touches another, or as far as that goes in a crowd.
 *
 * @param sizes radii, in pixels like the positions
 * @param margin pixels kept free around a node
 */
export function spreadNodes(
  positions: Positions,
  sizes: ReadonlyMap<string, number>,
  margin = MARGIN,
): Positions {
  if (positions.size < 2) return positions
  const graph = new UndirectedGraph()
  for (const [node, point] of partTwins(positions))
    graph.addNode(node, { ...point, size: sizes.get(node) ?? 10 })
  const spread = noverlap(graph, {
    maxIterations: Math.min(ITERATIONS.most, Math.ceil(ITERATIONS.nodes / graph.order)),
    settings: {
      margin,
      ratio: 1.3,
      expansion: 1.05,
      gridSize: Math.max(20, Math.round(Math.sqrt(graph.order))),
    },
  })
  return new Map([...positions].map(([node, point]) => [node, spread[node] ?? point]))
}

/** Nodes on the same spot, which noverlap would part at random, a little apart. */
function partTwins(positions: Positions): Positions {
  const spots = new Set<string>()
  return new Map(
    [...positions].map(([node, { x, y }], index) => {
      const spot = `${Math.round(x * 100)} ${Math.round(y * 100)}`
      const twin = spots.has(spot)
      spots.add(spot)
      if (!twin) return [node, { x, y }]
      const angle = index * GOLDEN_ANGLE
      return [node, { x: x + Math.cos(angle), y: y + Math.sin(angle) }]
    }),
  )
}
