import { drawRegions } from './draw-regions'
import type { Renderer } from './drawn'
import type { Palette } from './palette'
import type { Region } from './regions'

const LAYER = 'regions'

/** A canvas behind lines and nodes, for the regions where groups stand. */
export function createBackdrop(sigma: Renderer) {
  const place = { style: {}, beforeLayer: 'edges' }
  sigma.createCanvasContext(LAYER, place).resize(true)
  return {
    draw(regions: readonly Region[], palette: Palette): void {
      const canvas = sigma.getCanvases()[LAYER]
      const context = canvas?.getContext('2d')
      if (!context) return
      // Every layer that there is has to be put under the others for every frame.
      canvas?.style.setProperty('display', regions.length === 0 ? 'none' : 'block')
      const { width, height } = sigma.getDimensions()
      context.clearRect(0, 0, width, height)
      drawRegions(context, regions, palette, height)
    },
  }
}
