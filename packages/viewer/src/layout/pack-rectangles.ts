import type { Point } from './geometry'

export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Puts rectangles on shelves from left to right, tallest first, so that all together come near a shape.
 *
 * @param aspect width by height of where they go
 * @returns the upper left corner of each, in the given order
 */
export function packRectangles(sizes: readonly Size[], aspect: number): Point[] {
  const area = sizes.reduce((sum, { width, height }) => sum + width * height, 0)
  const shelf = Math.max(Math.sqrt(area * aspect) * 1.1, ...sizes.map(({ width }) => width))
  const corners = sizes.map(() => ({ x: 0, y: 0 }))
  const tallestFirst = [...sizes.entries()].sort(
    ([left, a], [right, b]) => b.height - a.height || left - right,
  )
  let [x, y, depth] = [0, 0, 0]
  for (const [index, { width, height }] of tallestFirst) {
    if (x > 0 && x + width > shelf) [x, y, depth] = [0, y + depth, 0]
    corners[index] = { x, y }
    x += width
    depth = Math.max(depth, height)
  }
  return corners
}
