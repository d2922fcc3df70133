import { boundsOf, type Point } from '../layout/geometry'
import { type BoxIndex, createBox, createBoxIndex } from './boxes'
import type { Measure } from './measure-words'
import type { Palette } from './palette'
import type { Region } from './regions'
import { fontOf, HALO, type Type, type Word } from './word'

const CAPTION: Type = { weight: 650, size: 12.5 }
const LINE = 16
/** Pixels from a caption to what it stands beside. */
const GAP = 8
/** Pixels from the upper edge of the stage to the dates of columns. */
const TOP = 22

/**
 * Finds room for what regions are called: above an area, at the upper edge of the stage for a column, where it stays in
 * sight; where there is no room beside nodes, over them.
 *
 * @param taken the captions that are placed are added to it
 */
export function placeCaptions(
  regions: readonly Region[],
  { quiet }: Palette,
  measure: Measure,
  taken: BoxIndex,
  stage: { readonly width: number; readonly height: number },
): Word[] {
  const captions = createBoxIndex()
  return regions.flatMap((region) => {
    const width = measure(region.name, fontOf(CAPTION))
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
    const { x, y } = place
    return { text: region.name, x, y, width, type: CAPTION, color: quiet, ground: 'halo', slope: 0 }
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
