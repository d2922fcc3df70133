import { boundsOf, type Point, type Positions } from './geometry'
import type { LayoutInput, NodeGroup } from './layout-task'
import { neighboursOf } from './neighbours'

/** Pixels for a node and its name, and between two groups. */
const CELL = { width: 138, height: 50 } as const
const GAP = 34
/** Nodes of one column stand a little left and right of its middle by turns: the line between two then passes the one between them. */
const ASIDE = 14
/** Rounds in which nodes move up or down to their neighbours in other columns (the barycentre method of Sugiyama et al. 1981). */
const ROUNDS = 12

/** Groups side by side from left to right, each in one column or as many as it takes. */
export function placeColumns(
  groups: readonly NodeGroup[],
  { pairs, stage }: LayoutInput,
): Positions {
  const neighbours = neighboursOf(pairs)
  const hasLines = (node: string) => neighbours.has(node)
  const rows = rowsFor(groups, stage.width / stage.height)
  let columns = groups.map(({ nodes }) => [...nodes].sort(byLines))
  let places = placesOf(columns, rows, hasLines)
  for (let round = 0; round < ROUNDS; round++) {
    columns = columns.map((nodes) => sortByNeighbours(nodes, places))
    places = placesOf(columns, rows, hasLines)
  }
  return places

  function sortByNeighbours(nodes: readonly string[], at: Positions): string[] {
    const heights = new Map(
      nodes.map((node) => {
        const around = (neighbours.get(node) ?? []).flatMap((other) => at.get(other)?.y ?? [])
        const own = at.get(node)?.y ?? 0
        return [node, around.length === 0 ? own : mean(around)]
      }),
    )
    const lined = nodes.filter(hasLines)
    return [
      ...lined.sort((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0) || (a < b ? -1 : 1)),
      // At the lower end, where it leaves no hole when it is hidden.
      ...nodes.filter((node) => !hasLines(node)),
    ]
  }

  function byLines(a: string, b: string): number {
    return (neighbours.get(b)?.length ?? 0) - (neighbours.get(a)?.length ?? 0) || (a < b ? -1 : 1)
  }
}

/** How many rows make all columns together about as wide by high as the stage. */
function rowsFor(groups: readonly NodeGroup[], aspect: number): number {
  const most = Math.max(1, ...groups.map(({ nodes }) => nodes.length))
  for (let rows = 1; rows < most; rows++) {
    const width = groups.reduce(
      (sum, { nodes }) => sum + Math.ceil(nodes.length / rows) * CELL.width + GAP,
      0,
    )
    if (width <= rows * CELL.height * aspect) return rows
  }
  return most
}

function placesOf(
  columns: readonly (readonly string[])[],
  rows: number,
  hasLines: (node: string) => boolean,
): Positions {
  const places = new Map<string, Point>()
  let left = 0
  for (const nodes of columns) {
    const across = Math.max(1, Math.ceil(nodes.length / rows))
    const lined = nodes.filter(hasLines).length
    const top = -(Math.ceil((lined > 0 ? lined : nodes.length) / across) * CELL.height) / 2
    for (const [index, node] of nodes.entries()) {
      const [column, row] = [index % across, Math.floor(index / across)]
      places.set(node, {
        x: left + (column + 0.5) * CELL.width + (row % 2 === 0 ? -ASIDE : ASIDE),
        y: top + (row + 0.5 + (column % 2) / 2) * CELL.height,
      })
    }
    left += across * CELL.width + GAP
  }
  return places
}

/** Puts newcomers below their column, where nobody else stands. */
export function appendToColumns(groups: readonly NodeGroup[], known: Positions): Positions {
  const places = new Map(known)
  for (const { nodes } of groups) {
    const { x, y, width, height } = boundsOf(nodes.flatMap((node) => known.get(node) ?? []))
    const newcomers = nodes.filter((node) => !known.has(node))
    for (const [index, node] of newcomers.entries())
      places.set(node, { x: x + width / 2, y: y + height + (index + 1.5) * CELL.height })
  }
  return places
}

/** Whether every group has a stretch of its own, in their order: newcomers may not have changed who stands where. */
export function areColumns(groups: readonly NodeGroup[], places: Positions): boolean {
  let right = Number.NEGATIVE_INFINITY
  return groups.every(({ nodes }) => {
    const known = nodes.flatMap((node) => places.get(node) ?? [])
    const { x, width } = boundsOf(known)
    const isBeside = known.length > 0 && x > right
    right = x + width
    return isBeside
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
