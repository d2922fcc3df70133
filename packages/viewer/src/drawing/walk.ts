import type { Point } from '../layout/geometry'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** One pixel in each direction. */
export const VECTORS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** Of the candidates, the one that lies most in a direction; undefined where none lies that way. Points in pixels. */
export function walk(
  from: Point,
  candidates: ReadonlyMap<string, Point>,
  direction: Direction,
): string | undefined {
  const vector = VECTORS[direction]
  let best: { id: string; score: number } | undefined
  for (const [id, { x, y }] of candidates) {
    const [dx, dy] = [x - from.x, y - from.y]
    const distance = Math.hypot(dx, dy) || 1
    const cosine = (dx * vector.x + dy * vector.y) / distance
    if (cosine < 0.2) continue
    const score = 2 * cosine - distance / 800
    if (best === undefined || score > best.score) best = { id, score }
  }
  return best?.id
}
