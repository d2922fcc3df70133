import { crosses, distanceToSegment, type Point } from './geometry'

/** What a reader stumbles over, and by how much. */
const COST = { crossing: 1, nodeOnLine: 3, closeLabels: 2 } as const
/** Pixels that keep a line clear of a node that is none of its ends. */
const LINE_CLEARANCE = 22
/** Pixels that two nodes need between them for their labels to fit. */
const LABEL = { width: 120, height: 44 } as const

/**
 * How hard a layout is to read; 0 is perfect.
 *
 * @param points in pixels
 * @param pairs lines, as indexes into `points`
 */
export function scoreLayout(
  points: readonly Point[],
  pairs: readonly (readonly [number, number])[],
): number {
  return (
    COST.crossing * countCrossings(points, pairs) +
    COST.nodeOnLine * countNodesOnLines(points, pairs) +
    COST.closeLabels * countCloseLabels(points)
  )
}

function countCrossings(
  points: readonly Point[],
  pairs: readonly (readonly [number, number])[],
): number {
  let crossings = 0
  for (const [index, [a, b]] of pairs.entries())
    for (let other = index + 1; other < pairs.length; other++) {
      const [c, d] = pairs[other] ?? [a, b]
      if (a === c || a === d || b === c || b === d) continue
      const [pa, pb, pc, pd] = [points[a], points[b], points[c], points[d]]
      if (pa && pb && pc && pd && crosses(pa, pb, pc, pd)) crossings++
    }
  return crossings
}

function countNodesOnLines(
  points: readonly Point[],
  pairs: readonly (readonly [number, number])[],
): number {
  let touches = 0
  for (const [a, b] of pairs) {
    const [from, to] = [points[a], points[b]]
    if (!from || !to) continue
    for (const [index, point] of points.entries())
      if (index !== a && index !== b && distanceToSegment(point, from, to) < LINE_CLEARANCE)
        touches++
  }
  return touches
}

function countCloseLabels(points: readonly Point[]): number {
  let close = 0
  for (const [index, point] of points.entries())
    for (let other = index + 1; other < points.length; other++) {
      const neighbour = points[other]
      if (neighbour === undefined) continue
      if (
        Math.abs(point.x - neighbour.x) < LABEL.width &&
        Math.abs(point.y - neighbour.y) < LABEL.height
      )
        close++
    }
  return close
}
