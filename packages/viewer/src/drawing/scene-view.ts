import type { CameraState } from 'sigma/types'
import type { Positions } from '../layout/geometry'
import type { Renderer } from './drawn'

/** How a scene is drawn at some moment. */
export interface SceneView {
  /** Where its entities were laid out, in layout pixels with y downwards, whatever is pinned elsewhere. */
  readonly places: Positions
  /** What the stage fits when the camera rests. */
  readonly box: ReturnType<Renderer['getCustomBBox']>
  readonly camera: CameraState
}

/** The camera that shows the whole box. */
export const FITTING: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 }

export function viewOf(sigma: Renderer, places: Positions): SceneView {
  return { places, box: sigma.getCustomBBox(), camera: sigma.getCamera().getState() }
}
