/** A place on the stage, in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

export type Positions = ReadonlyMap<string, Point>

export interface Rectangle extends Point {
  readonly width: number
  readonly height: number
}

/** The smallest rectangle around all points; of no size around none. */
export function boundsOf(points: Iterable<Point>): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Twice the area of a triangle; its sign says on which side of a→b the point c lies. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/** Whether the segments a–b and c–d cross, ends not counted. */
export function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

/** How far a point lies from the segment a–b. */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length
  const clamped = Math.max(0, Math.min(1, along))
  return Math.hypot(point.x - a.x - clamped * dx, point.y - a.y - clamped * dy)
}

/** The middle of some points, at least one. */
export function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}
