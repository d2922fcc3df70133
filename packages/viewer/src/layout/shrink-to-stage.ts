import { boundsOf, type Positions } from './geometry'
import type { Size } from './pack-rectangles'

/** Pixels that are left between two nodes. */
const LEAST = 4

/** Brings places closer together, alike in both directions, until they fit the stage or the first two nodes nearly touch. */
export function shrinkToStage(
  positions: Positions,
  sizes: ReadonlyMap<string, number>,
  stage: Size,
): Positions {
  const fitting = fittingScale(positions, stage)
  if (fitting === 1) return positions
  const scale = Math.min(1, Math.max(fitting, leastScale(positions, sizes)))
  return scaled(positions, scale)
}

/** By how much places shrink to fit the stage; 1 where they do. */
export function fittingScale(positions: Positions, stage: Size): number {
  const { width, height } = boundsOf(positions.values())
  return Math.min(1, stage.width / Math.max(width, 1), stage.height / Math.max(height, 1))
}

export function scaled(positions: Positions, scale: number): Positions {
  return new Map([...positions].map(([node, { x, y }]) => [node, { x: x * scale, y: y * scale }]))
}

/** Looks only at nodes that are close on one axis: who is far away on both is no obstacle. */
function leastScale(positions: Positions, sizes: ReadonlyMap<string, number>): number {
  const sorted = [...positions]
    .map(([node, { x, y }]) => ({ x, y, size: sizes.get(node) ?? 10 }))
    .sort((a, b) => a.x - b.x)
  const largest = Math.max(...sorted.map(({ size }) => size))
  let least = 0
  for (const [index, one] of sorted.entries())
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next]
      // Further to the right, nobody asks for a larger scale than is needed already.
      if (other === undefined || least * (other.x - one.x) > one.size + largest + LEAST) break
      const distance = Math.hypot(other.x - one.x, other.y - one.y)
      least = Math.max(least, (one.size + other.size + LEAST) / Math.max(distance, 1e-6))
    }
  return least
}
