import type { Positions } from './geometry'
import { createSpots, nearestSpot } from './spots'
import { MARGIN } from './spread-nodes'

/** What a node is taken to measure where nobody says, in pixels of radius. */
const USUAL_SIZE = 10

/**
 * Puts pinned nodes where they are pinned. Whoever would touch one of them goes to the nearest free spot, be it a node
 * that was pinned there earlier or one that was laid out there; everybody else stays.
 *
 * @param pins in the order in which they were pinned
 * @param sizes radii, in pixels like the places
 */
export function makeRoom(
  places: Positions,
  pins: Positions,
  sizes: ReadonlyMap<string, number>,
): Positions {
  const pinned = [...pins].filter(([node]) => places.has(node)).reverse()
  if (pinned.length === 0) return places
  const room = new Map(places)
  const sizeOf = (node: string) => sizes.get(node) ?? USUAL_SIZE
  const spots = createSpots()
  for (const [node, point] of pinned) put(node, point)
  const others = [...places].filter(([node]) => !pins.has(node))
  const isClear = new Map(
    others.map(([node, point]) => [node, spots.isFree(point, sizeOf(node), MARGIN / 2)]),
  )
  for (const [node, point] of others) if (isClear.get(node)) spots.take(point, sizeOf(node))
  for (const [node, point] of others) if (!isClear.get(node)) put(node, point)
  return room

  function put(node: string, wanted: { readonly x: number; readonly y: number }): void {
    const size = sizeOf(node)
    const { x, y } = nearestSpot(wanted, { radius: 0, angle: 0 }, (spot) =>
      spots.isFree(spot, size, MARGIN / 2),
    )
    room.set(node, { x, y })
    spots.take({ x, y }, size)
  }
}
