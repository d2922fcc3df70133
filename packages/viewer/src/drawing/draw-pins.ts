import type { Point } from '../layout/geometry'
import type { Palette } from './palette'
import type { StageNode } from './stage-room'

/** A drawing pin, seen from the side, around its middle; in pixels. */
export const PIN_OUTLINE =
  'M-3-6h6v1.5l-1 .5v3l2.5 2v1.5h-3.8v3.5h-1.4v-3.5h-3.8v-1.5l2.5-2v-3l-1-.5z'
/** Pixels of background around it. */
export const PIN_HALO = 3

/** Radians by which it leans. */
export const PIN_SLOPE = Math.PI / 7

/** The middle of a node's mark. */
export function pinAt({ x, y, radius }: StageNode): Point {
  const aside = 0.75 * radius + 2
  return { x: x + aside, y: y - aside }
}

/** Marks pinned nodes at their upper right. */
export function drawPins(
  context: CanvasRenderingContext2D,
  nodes: readonly StageNode[],
  { background, ink }: Palette,
): void {
  const pin = new Path2D(PIN_OUTLINE)
  context.lineJoin = 'round'
  context.lineWidth = PIN_HALO
  for (const node of nodes) {
    const { x, y } = pinAt(node)
    context.save()
    context.translate(x, y)
    context.rotate(PIN_SLOPE)
    context.strokeStyle = background
    context.stroke(pin)
    context.fillStyle = ink
    context.fill(pin)
    context.restore()
  }
}
