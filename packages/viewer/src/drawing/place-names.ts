import type { Point } from '../layout/geometry'
import { type Box, boxAround, createBox, isFree } from './boxes'

/** A node with a name that wants to stand beside it; all in pixels. */
export interface Name extends Point {
  readonly key: string
  /** The node's radius. */
  readonly radius: number
  readonly width: number
  /** The size of the type. */
  readonly height: number
  /** Names are placed from the highest priority to the lowest. */
  readonly priority: number
  /** Whether it is written even where it covers something. */
  readonly required: boolean
}

/** Where a name's baseline begins, and the room that it takes. */
export interface PlacedName {
  readonly baseline: Point
  readonly box: Box
}

const GAP = 5

/**
 * Places names around their nodes so that none covers another or a node: greedily, each in the first of eight places that is
 * free. A name with no free place is left out, unless it is required: that one goes below its node.
 */
export function placeNames(
  names: readonly Name[],
  nodes: readonly (Point & { readonly radius: number })[],
): ReadonlyMap<string, PlacedName> {
  const taken = nodes.map((node) => boxAround(node, node.radius))
  const placed = new Map<string, PlacedName>()
  for (const name of [...names].sort(byPriority)) {
    const places = candidates(name).map((baseline) => ({ baseline, box: boxOf(name, baseline) }))
    const place =
      places.find(({ box }) => isFree(box, taken)) ?? (name.required ? places[0] : undefined)
    if (place === undefined) continue
    placed.set(name.key, place)
    taken.push(place.box)
  }
  return placed
}

function byPriority(a: Name, b: Name): number {
  return (
    Number(b.required) - Number(a.required) || b.priority - a.priority || (a.key < b.key ? -1 : 1)
  )
}

/** Below, right, left, above, and the four corners. */
function candidates({ x, y, radius, width, height }: Name): Point[] {
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

function boxOf({ width, height }: Name, baseline: Point): Box {
  return createBox(baseline.x - 3, baseline.y - height, width + 6, height + 4)
}
