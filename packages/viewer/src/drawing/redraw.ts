import type { Renderer } from './drawn'

/** Draws at once, where nothing but the camera has changed. */
export function redraw(sigma: Renderer): void {
  sigma.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true })
}
