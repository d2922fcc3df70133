import { UndirectedGraph } from 'graphology'
import { connectedComponents } from 'graphology-components'
import { boundsOf, type Positions, type Rectangle } from './geometry'
import type { LayoutInput, Report } from './layout-task'
import { packRectangles, type Size } from './pack-rectangles'
import { placeComponent } from './place-component'
import { fittingScale, scaled } from './shrink-to-stage'
import { MARGIN, spreadNodes } from './spread-nodes'

/** Pixels around a component, for its labels and to set it apart. */
const GAP = { x: 130, y: 70 } as const
/** Pixels for a node without lines, and its label. */
const CELL = { width: 150, height: 64 } as const

/**
 * Lays out every connected component for itself, packs them side by side and moves apart what touches on the stage.
 * Nodes without lines stand in rows below.
 */
export function placeNodes(
  { nodes, pairs, sizes, stage }: LayoutInput,
  report: Report = () => undefined,
): Positions {
  const lined = new Set(pairs.flat())
  const placed = spreadOnStage(
    placeConnected(
      nodes.filter((node) => lined.has(node)),
      pairs,
      sizes,
      stage.width / stage.height,
      report,
    ),
    sizes,
    stage,
  )
  const loose = nodes.filter((node) => !lined.has(node))
  return new Map([...placed, ...placeRows(loose, boundsOf(placed.values()), stage)])
}

/** Every connected component for itself, side by side, in as many pixels as they want. @param aspect width by height of where they go */
export function placeConnected(
  nodes: readonly string[],
  pairs: readonly (readonly [string, string])[],
  sizes: ReadonlyMap<string, number>,
  aspect: number,
  report: Report = () => undefined,
): Positions {
  const graph = new UndirectedGraph()
  for (const node of nodes) graph.addNode(node)
  for (const [a, b] of pairs) if (a !== b) graph.mergeEdge(a, b)
  let done = 0
  const components = connectedComponents(graph).map((component) => {
    const members = new Set(component)
    const own = graph
      .mapEdges((_edge, _attributes, a, b) => [a, b] as const)
      .filter(([a]) => members.has(a))
    const placed = placeComponent(component, own, aspect, (share) =>
      report((done + share * component.length * 0.8) / graph.order),
    )
    done += component.length
    return spreadNodes(placed, sizes)
  })
  return pack(components, aspect)
}

function pack(components: readonly Positions[], aspect: number): Positions {
  const boxes = components.map((positions) => boundsOf(positions.values()))
  const corners = packRectangles(
    boxes.map(({ width, height }) => ({ width: width + GAP.x, height: height + GAP.y })),
    aspect,
  )
  return new Map(
    components.flatMap((positions, index) => {
      const [box, corner] = [boxes[index], corners[index]]
      if (box === undefined || corner === undefined) return []
      return [...positions].map(
        ([node, { x, y }]) => [node, { x: x - box.x + corner.x, y: y - box.y + corner.y }] as const,
      )
    }),
  )
}

/** The stage shows everything, so a large network shrinks and its nodes, drawn in pixels, come to touch. */
function spreadOnStage(
  positions: Positions,
  sizes: ReadonlyMap<string, number>,
  stage: Size,
): Positions {
  const scale = fittingScale(positions, stage)
  if (scale === 1) return positions
  const room = Math.sqrt((stage.width * stage.height) / positions.size)
  return spreadNodes(scaled(positions, scale), sizes, Math.min(MARGIN, room / 4))
}

/** Nodes in rows below what is placed already. */
export function placeRows(nodes: readonly string[], above: Rectangle, stage: Size): Positions {
  const columns = Math.max(1, Math.floor(Math.max(above.width, stage.width) / CELL.width))
  const top = above.y + above.height + (above.height > 0 ? 2 * CELL.height : 0)
  return new Map(
    nodes.map((node, index) => [
      node,
      {
        x: above.x + ((index % columns) + 0.5) * CELL.width,
        y: top + Math.floor(index / columns) * CELL.height,
      },
    ]),
  )
}
