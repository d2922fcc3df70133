import type { Point } from './geometry'

/** The corners of the smallest convex polygon around all points, going round (Andrew's monotone chain, 1979). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  if (sorted.length < 3) return sorted
  return [...chain(sorted), ...chain(sorted.reverse())]
}

/** One side of the hull, without its last point. */
function chain(sorted: readonly Point[]): Point[] {
  const hull: Point[] = []
  for (const point of sorted) {
    for (;;) {
      const [before, last] = hull.slice(-2)
      if (before === undefined || last === undefined || turnsLeft(before, last, point)) break
      hull.pop()
    }
    hull.push(point)
  }
  return hull.slice(0, -1)
}

function turnsLeft(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0
}
