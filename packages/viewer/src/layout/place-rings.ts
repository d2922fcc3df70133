import type { Point, Positions } from './geometry'

/** Pixels that a node and its name want along a ring, and from ring to ring. */
const ROOM = { along: 96, across: 74 } as const

/** The places of rings within each other, from the outermost in, each ring going round from the right. */
export function ringPlaces(count: number): Point[][] {
  if (count <= 1) return [Array.from({ length: count }, () => ({ x: 0, y: 0 }))]
  return shares(count).map(({ radius, places }) =>
    Array.from({ length: places }, (_, index) => {
      const angle = (2 * Math.PI * index) / places
      return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }
    }),
  )
}

/** As few rings as have room for all; each gets its share, that none is crowded while another is bare. */
function shares(count: number): { radius: number; places: number }[] {
  const single = Math.max(ROOM.across / 2, (count * ROOM.along) / (2 * Math.PI))
  if (count <= 10) return [{ radius: single, places: count }]
  const radii: number[] = []
  const roomOf = (rings: readonly number[]) =>
    rings.reduce((sum, radius) => sum + (2 * Math.PI * radius) / ROOM.along, 0)
  while (roomOf(radii) < count) radii.unshift((radii.length + 0.8) * ROOM.across)
  const all = roomOf(radii)
  let left = count
  return radii.map((radius, index) => {
    const wanted = Math.round((count * (2 * Math.PI * radius)) / ROOM.along / all)
    const places = index === radii.length - 1 ? left : Math.min(left, wanted)
    left -= places
    return { radius, places }
  })
}

/**
 * Gives the places of a ring to nodes, in the order of the directions in which they want to look, turned so that they
 * look there as well as they can together.
 *
 * @param directions radians, by node
 */
export function fillRing(
  ring: readonly Point[],
  nodes: readonly string[],
  directions: ReadonlyMap<string, number>,
): Positions {
  const sorted = [...nodes].sort(
    (a, b) => (directions.get(a) ?? 0) - (directions.get(b) ?? 0) || (a < b ? -1 : 1),
  )
  let best = { turn: 0, agreement: Number.NEGATIVE_INFINITY }
  for (let turn = 0; turn < ring.length; turn++) {
    let agreement = 0
    for (const [index, node] of sorted.entries()) {
      const place = ring[(index + turn) % ring.length]
      if (place === undefined) continue
      agreement += Math.cos(Math.atan2(place.y, place.x) - (directions.get(node) ?? 0))
    }
    if (agreement > best.agreement + 1e-9) best = { turn, agreement }
  }
  return new Map(
    sorted.map((node, index) => [node, ring[(index + best.turn) % ring.length] ?? { x: 0, y: 0 }]),
  )
}
