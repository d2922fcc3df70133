import type { Point } from './geometry'
import { GOLDEN_ANGLE } from './spread-nodes'

/** Room on the stage that is taken by circles; all in pixels. */
export interface Spots {
  take(point: Point, radius: number): void
  /** Whether a circle there would keep a distance from all that are there. */
  isFree(point: Point, radius: number, distance: number): boolean
}

/** Pixels of the index's cells: about a large node and its margin. */
const CELL = 64

export function createSpots(): Spots {
  const cells = new Map<string, { readonly point: Point; readonly radius: number }[]>()
  let largest = 0
  const cellOf = (value: number) => Math.floor(value / CELL)
  return {
    take(point, radius) {
      largest = Math.max(largest, radius)
      const key = `${cellOf(point.x)} ${cellOf(point.y)}`
      const own = cells.get(key)
      if (own === undefined) cells.set(key, [{ point, radius }])
      else own.push({ point, radius })
    },
    isFree({ x, y }, radius, distance) {
      const reach = radius + largest + distance
      for (let column = cellOf(x - reach); column <= cellOf(x + reach); column++)
        for (let row = cellOf(y - reach); row <= cellOf(y + reach); row++)
          for (const other of cells.get(`${column} ${row}`) ?? [])
            if (Math.hypot(other.point.x - x, other.point.y - y) < radius + other.radius + distance)
              return false
      return true
    },
  }
}

/** By how many pixels the spiral grows at first, from point to point. */
const STEP = 20

/**
 * Walks outwards on a spiral until a spot pleases.
 *
 * @param start pixels from the middle, and the angle, in radians, at which the search begins; and at which point of the spiral
 * @returns the spot, and which point of the spiral it is
 */
export function nearestSpot(
  middle: Point,
  start: { readonly radius: number; readonly angle: number; readonly turn?: number },
  pleases: (spot: Point) => boolean,
): Point & { readonly turn: number } {
  for (let turn = start.turn ?? 0; ; turn++) {
    const radius = start.radius + STEP * Math.sqrt(turn)
    const angle = start.angle + turn * GOLDEN_ANGLE
    const spot = { x: middle.x + Math.cos(angle) * radius, y: middle.y + Math.sin(angle) * radius }
    if (pleases(spot)) return { ...spot, turn }
  }
}
