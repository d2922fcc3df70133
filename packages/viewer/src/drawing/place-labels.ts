import type { Point } from '../layout/geometry'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A node with a name that wants to stand beside it; all in pixels. */
export interface Label extends Point {
  readonly key: string
  /** The node's radius. */
  readonly radius: number
  readonly width: number
  /** The size of the type. */
  readonly height: number
  /** Labels are placed from the highest priority to the lowest. */
  readonly priority: number
  /** Whether it is drawn even where it covers something. */
  readonly required: boolean
}

/** Where a label's baseline begins. */
export type PlacedLabels = ReadonlyMap<string, Point>

const GAP = 5

/**
 * Places names around their nodes so that none covers another or a node: greedily, each in the first of eight places that is
 * free. A name with no free place is left out, unless it is required: that one goes below its node.
 */
export function placeLabels(
  labels: readonly Label[],
  nodes: readonly (Point & { radius: number })[],
): PlacedLabels {
  const taken = nodes.map(({ x, y, radius }) =>
    boxAround(x - radius, y - radius, 2 * radius, 2 * radius),
  )
  const placed = new Map<string, Point>()
  const byPriority = [...labels].sort(
    (a, b) =>
      Number(b.required) - Number(a.required) ||
      b.priority - a.priority ||
      (a.key < b.key ? -1 : 1),
  )
  for (const label of byPriority) {
    const [below, ...others] = candidates(label)
    const free = [below, ...others].find(
      (place) => place !== undefined && !taken.some((box) => overlap(box, boxOf(label, place))),
    )
    const place = free ?? (label.required ? below : undefined)
    if (place === undefined) continue
    placed.set(label.key, place)
    taken.push(boxOf(label, place))
  }
  return placed
}

/** Below, right, left, above, and the four corners. */
function candidates({ x, y, radius, width, height }: Label): Point[] {
  const gap = radius + GAP
  const [below, above, middle] = [y + gap + height - 3, y - gap, y + height / 3]
  const [right, left] = [x + gap, x - gap - width]
  const corner = gap * 0.7
  return [
    { x: x - width / 2, y: below },
    { x: right, y: middle },
    { x: left, y: middle },
    { x: x - width / 2, y: above },
    { x: x + corner, y: below - 2 },
    { x: x - corner - width, y: below - 2 },
    { x: x + corner, y: above + 4 },
    { x: x - corner - width, y: above + 4 },
  ]
}

function boxOf({ width, height }: Label, baseline: Point): Box {
  return boxAround(baseline.x - 3, baseline.y - height, width + 6, height + 4)
}

function boxAround(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
