import type { Point } from '../layout/geometry'
import type { Palette } from './palette'
import type { Region } from './regions'

/** Areas and columns behind everything. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  regions: readonly Region[],
  { panel, hairline }: Palette,
  height: number,
): void {
  context.lineJoin = 'round'
  context.lineCap = 'round'
  for (const [index, region] of regions.entries()) {
    if (region.shape === 'area') {
      fillHull(context, region.hull, 2 * region.padding + 2, hairline)
      fillHull(context, region.hull, 2 * region.padding, panel)
    } else {
      context.fillStyle = panel
      if (index % 2 === 0) context.fillRect(region.left, 0, region.right - region.left, height)
      context.fillStyle = hairline
      if (index > 0) context.fillRect(Math.round(region.left), 0, 1, height)
    }
  }
}

/** @param width pixels of a pen that goes round the hull */
function fillHull(
  context: CanvasRenderingContext2D,
  hull: readonly Point[],
  width: number,
  color: string,
): void {
  const [first] = hull
  if (first === undefined) return
  context.beginPath()
  context.moveTo(first.x, first.y)
  for (const { x, y } of hull) context.lineTo(x, y)
  context.closePath()
  context.lineWidth = width
  context.strokeStyle = color
  context.fillStyle = color
  context.stroke()
  context.fill()
}
