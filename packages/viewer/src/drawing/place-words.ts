import type { Point } from '../layout/geometry'
import { type Box, type BoxIndex, boxAround } from './boxes'
import { type LineCurve, pointOn } from './line-curve'

/** Words that want to stand on a line, in pixels. */
export interface Words {
  readonly key: string
  readonly curve: LineCurve
  readonly width: number
  readonly height: number
}

export interface PlacedWords extends Point {
  /** Radians. */
  readonly slope: number
}

/** Where on a line words are tried, from its middle outwards. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66]
/** Pixels to spare at both ends. */
const MARGIN = 8

/**
 * Places words along their lines where they cover nothing that is taken, nor each other; the rest is left out.
 *
 * @param taken names and nodes; the words that are placed are added to it
 */
export function placeWords(
  all: readonly Words[],
  taken: BoxIndex,
): ReadonlyMap<string, PlacedWords> {
  const placed = new Map<string, PlacedWords>()
  for (const words of all) {
    if (words.width + 2 * MARGIN > words.curve.length) continue
    for (const along of PLACES) {
      const place = pointOn(words.curve, along)
      const covered = boxesAlong(place, words)
      if (!covered.every(taken.isFree)) continue
      placed.set(words.key, place)
      for (const box of covered) taken.add(box)
      break
    }
  }
  return placed
}

/** Squares that together cover slanted words. */
function boxesAlong({ x, y, slope }: PlacedWords, { width, height }: Words): Box[] {
  const count = Math.max(1, Math.ceil(width / height))
  return Array.from({ length: count }, (_, index) => {
    const offset = ((index + 0.5) / count - 0.5) * width
    const centre = { x: x + Math.cos(slope) * offset, y: y + Math.sin(slope) * offset }
    return boxAround(centre, height / 2)
  })
}
