import type { Point } from '../layout/geometry'
import { type Box, type BoxIndex, createBox, createBoxIndex } from './boxes'

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
 * Places names around their nodes so that none covers another or anything that is taken: greedily, each in that one of
 * twelve places where it covers least of the lines. A name with no free place is left out, unless it is required: that one
 * goes below its node.
 *
 * @param taken nodes, for instance; the names that are placed are added to it
 * @param lines small boxes along the lines
 */
export function placeNames(
  names: readonly Name[],
  taken: BoxIndex,
  lines: BoxIndex = createBoxIndex(),
): ReadonlyMap<string, PlacedName> {
  const placed = new Map<string, PlacedName>()
  for (const name of [...names].sort(byPriority)) {
    const place = bestPlace(name, taken, lines)
    if (place === undefined) continue
    placed.set(name.key, place)
    taken.add(place.box)
  }
  return placed
}

function bestPlace(name: Name, taken: BoxIndex, lines: BoxIndex): PlacedName | undefined {
  let best: (PlacedName & { readonly covered: number }) | undefined
  for (const baseline of candidates(name)) {
    const box = boxOf(name, baseline)
    if (!taken.isFree(box)) continue
    const covered = lines.count(box)
    if (best === undefined || covered < best.covered) best = { baseline, box, covered }
    if (covered === 0) break
  }
  if (best !== undefined || !name.required) return best
  const below = { x: name.x - name.width / 2, y: belowOf(name) }
  return { baseline: below, box: boxOf(name, below) }
}

function byPriority(a: Name, b: Name): number {
  return (
    Number(b.required) - Number(a.required) || b.priority - a.priority || (a.key < b.key ? -1 : 1)
  )
}

function belowOf({ y, radius, height }: Name): number {
  return y + radius + GAP + height - 3
}

/** Below, right, left, above, the corners, and below and above again but shifted sideways. */
function candidates(name: Name): Point[] {
  const { x, y, radius, width, height } = name
  const gap = radius + GAP
  const [below, above, middle] = [belowOf(name), y - gap, y + height / 3]
  const [right, left, centred] = [x + gap, x - gap - width, x - width / 2]
  const [corner, shift] = [gap * 0.7, width / 4]
  return [
    { x: centred, y: below },
    { x: right, y: middle },
    { x: left, y: middle },
    { x: centred, y: above },
    { x: x + corner, y: below - 2 },
    { x: x - corner - width, y: below - 2 },
    { x: x + corner, y: above + 4 },
    { x: x - corner - width, y: above + 4 },
    ...[below, above].flatMap((shifted) => [
      { x: centred + shift, y: shifted },
      { x: centred - shift, y: shifted },
    ]),
  ]
}

function boxOf({ width, height }: Name, baseline: Point): Box {
  return createBox(baseline.x - 3, baseline.y - height, width + 6, height + 4)
}
