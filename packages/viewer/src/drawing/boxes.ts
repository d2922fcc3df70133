import type { Point } from '../layout/geometry'

/** A rectangle on the stage, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function createBox(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height }
}

export function boxAround({ x, y }: Point, radius: number): Box {
  return createBox(x - radius, y - radius, 2 * radius, 2 * radius)
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some((other) => overlap(box, other))
}
