import type { Point } from './geometry'

/** A circle that holds a group, in pixels. */
export interface Disc {
  readonly radius: number
}

/** Pixels between two discs, for their captions. */
const GAP = 56
/** Discs whose order on a circle is improved by swapping any two: of more, what ties them has to pull them together. */
const SWAPPED = 12
/** Rounds in which discs are pulled together, and how far, as a share of the way. */
const ROUNDS = 240
const PULL = { middle: 0.02, ties: 0.03 } as const
/** Rounds in which discs that overlap are moved apart, at most. */
const PARTING = 400

/**
 * Puts discs side by side, close together, those with many ties beside each other.
 *
 * @param ties how many lines lead from one disc to another, symmetric
 * @param aspect width by height of where they go
 * @returns their middles
 */
export function placeDiscs(
  discs: readonly Disc[],
  ties: readonly (readonly number[])[],
  aspect: number,
): Point[] {
  const places = start(discs, ties, aspect)
  const most = Math.max(1, ...ties.flat())
  for (let round = 0; round < ROUNDS; round++) {
    for (const [a, place] of places.entries()) {
      place.x *= 1 - PULL.middle / aspect
      place.y *= 1 - PULL.middle * aspect
      for (const [b, other] of places.entries()) {
        const share = (PULL.ties * (ties[a]?.[b] ?? 0)) / most
        place.x += (other.x - place.x) * share
        place.y += (other.y - place.y) * share
      }
    }
    part(discs, places)
  }
  for (let round = 0; round < PARTING && part(discs, places); round++);
  return places
}

/** On an ellipse, in that order in which tied discs are closest. */
function start(
  discs: readonly Disc[],
  ties: readonly (readonly number[])[],
  aspect: number,
): { x: number; y: number }[] {
  const around = discs.reduce((sum, { radius }) => sum + 2 * radius + GAP, 0) / (2 * Math.PI)
  const slots = discs.map((_, index) => {
    const angle = (2 * Math.PI * index) / discs.length
    return {
      x: Math.cos(angle) * around * Math.sqrt(aspect),
      y: (Math.sin(angle) * around) / Math.sqrt(aspect),
    }
  })
  const order = discs.map((_, index) => index)
  if (discs.length <= SWAPPED) swapUntilShortest(order, slots, ties)
  const places = discs.map(() => ({ x: 0, y: 0 }))
  for (const [slot, disc] of order.entries()) places[disc] = { ...(slots[slot] ?? { x: 0, y: 0 }) }
  return places
}

/** @param order which disc is in which slot; changed until no swap shortens the lines between them */
function swapUntilShortest(
  order: number[],
  slots: readonly Point[],
  ties: readonly (readonly number[])[],
): void {
  const cost = () => {
    let sum = 0
    for (const [a, one] of slots.entries())
      for (const [b, other] of slots.entries())
        sum +=
          (ties[order[a] ?? 0]?.[order[b] ?? 0] ?? 0) * Math.hypot(one.x - other.x, one.y - other.y)
    return sum
  }
  const swap = (a: number, b: number) => {
    const [one, other] = [order[a] ?? 0, order[b] ?? 0]
    order[a] = other
    order[b] = one
  }
  let best = cost()
  for (let improved = true; improved; ) {
    improved = false
    for (let a = 0; a < order.length; a++)
      for (let b = a + 1; b < order.length; b++) {
        swap(a, b)
        const next = cost()
        if (next < best - 1e-6) {
          best = next
          improved = true
        } else swap(a, b)
      }
  }
}

/** Moves apart what overlaps. @returns whether anything did */
function part(discs: readonly Disc[], places: { x: number; y: number }[]): boolean {
  let hadOverlap = false
  for (const [a, one] of places.entries())
    for (let b = a + 1; b < places.length; b++) {
      const other = places[b]
      if (other === undefined) continue
      const wanted = (discs[a]?.radius ?? 0) + (discs[b]?.radius ?? 0) + GAP
      const [dx, dy] = [other.x - one.x, other.y - one.y]
      const distance = Math.hypot(dx, dy)
      if (distance >= wanted) continue
      hadOverlap = true
      const angle = distance < 1e-6 ? a + b : Math.atan2(dy, dx)
      // A little more than needed, or the last overlaps would only be halved for ever.
      const half = (wanted - distance) / 2 + 0.5
      one.x -= Math.cos(angle) * half
      one.y -= Math.sin(angle) * half
      other.x += Math.cos(angle) * half
      other.y += Math.sin(angle) * half
    }
  return hadOverlap
}
