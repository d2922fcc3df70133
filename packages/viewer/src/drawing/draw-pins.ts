import type { Palette } from './palette'
import type { StageNode } from './stage-room'

/** A drawing pin, seen from the side, around its middle; in pixels. */
const OUTLINE = 'M-3-6h6v1.5l-1 .5v3l2.5 2v1.5h-3.8v3.5h-1.4v-3.5h-3.8v-1.5l2.5-2v-3l-1-.5z'
/** Pixels of background around it. */
const HALO = 3

/** Marks pinned nodes at their upper right. */
export function drawPins(
  context: CanvasRenderingContext2D,
  nodes: readonly StageNode[],
  { background, ink }: Palette,
): void {
  const pin = new Path2D(OUTLINE)
  context.lineJoin = 'round'
  context.lineWidth = HALO
  for (const { x, y, radius } of nodes) {
    const aside = 0.75 * radius + 2
    context.save()
    context.translate(x + aside, y - aside)
    context.rotate(Math.PI / 7)
    context.strokeStyle = background
    context.stroke(pin)
    context.fillStyle = ink
    context.fill(pin)
    context.restore()
  }
}
