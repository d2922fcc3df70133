import { boundsOf, type Point } from '../layout/geometry'
import { type BoxIndex, createBox, createBoxIndex } from './boxes'
import type { Measure } from './measure-words'
import type { Palette } from './palette'
import type { Region } from './regions'

const FONT = '650 12.5px "Inter Variable", system-ui, sans-serif'
const LINE = 16
/** Pixels of background around a caption, and from a caption to what it stands beside. */
const HALO = 5
const GAP = 8
/** Pixels from the upper edge of the stage to the dates of columns. */
const TOP = 22

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

/**
 * Writes what regions are: above an area, at the upper edge of the stage for a column, where it stays in
 * sight; where there is no room beside nodes, over them.
 *
 * @param taken the captions that are written are added to it
 * @returns the captions that there was room for
 */
export function drawCaptions(
  context: CanvasRenderingContext2D,
  regions: readonly Region[],
  { background, quiet }: Palette,
  measure: Measure,
  taken: BoxIndex,
  stage: { readonly width: number; readonly height: number },
): string[] {
  const captions = createBoxIndex()
  context.font = FONT
  context.lineWidth = HALO
  context.lineJoin = 'round'
  context.strokeStyle = background
  context.fillStyle = quiet
  return regions.flatMap((region) => {
    const width = measure(region.name, FONT)
    const places = placesFor(region, width, stage).map(({ x, y }) => ({
      x,
      y,
      box: createBox(x - HALO, y - LINE + 3, width + 2 * HALO, LINE),
    }))
    const place =
      places.find(({ box }) => captions.isFree(box) && taken.isFree(box)) ??
      places.find(({ box }) => captions.isFree(box))
    if (place === undefined) return []
    captions.add(place.box)
    taken.add(place.box)
    context.strokeText(region.name, place.x, place.y)
    context.fillText(region.name, place.x, place.y)
    return [region.name]
  })
}

/** Where a caption's baseline may begin, the best first. */
function placesFor(
  region: Region,
  width: number,
  stage: { readonly width: number; readonly height: number },
): Point[] {
  if (region.shape === 'column') {
    const middle = (region.left + region.right) / 2 - width / 2
    return middle < 0 || middle + width > stage.width ? [] : [{ x: middle, y: TOP }]
  }
  const { x, y, width: across, height } = boundsOf(region.hull)
  const middle = x + across / 2 - width / 2
  const above = y - region.padding - GAP
  const below = y + height + region.padding + GAP + LINE / 2
  return [0, -0.3, 0.3, -0.6, 0.6]
    .map((share) => middle + share * Math.max(across, width / 2))
    .flatMap((left) => [above, below].map((baseline) => ({ x: left, y: baseline })))
}
