import type { CameraState } from 'sigma/types'
import type { Positions } from '../layout/geometry'
import type { Renderer } from './drawn'

/** How a scene is drawn at some moment, be it laid out, dragged or zoomed so. */
export interface SceneView {
  /** In layout pixels, y downwards. */
  readonly places: Positions
  /** What the stage fits when the camera rests. */
  readonly box: ReturnType<Renderer['getCustomBBox']>
  readonly camera: CameraState
}

/** The camera that shows the whole box. */
export const FITTING: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 }

export function viewOf(sigma: Renderer): SceneView {
  return {
    places: new Map(sigma.getGraph().mapNodes((id, { x, y }) => [id, { x, y: -y }] as const)),
    box: sigma.getCustomBBox(),
    camera: sigma.getCamera().getState(),
  }
}
