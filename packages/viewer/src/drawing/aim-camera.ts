import type { CameraState } from 'sigma/types'
import type { Camera } from '../address/address'
import type { Renderer } from './drawn'
import { redraw } from './redraw'
import { FITTING } from './scene-view'

/** Milliseconds without a move after which a camera rests. */
const REST = 200

/** Sigma's state for looking from there, whatever the stage's size. */
export function stateOf(sigma: Renderer, camera: Camera | undefined): CameraState {
  if (camera === undefined) return FITTING
  const point = { x: camera.x, y: -camera.y }
  const onStage = sigma.graphToViewport(point, { cameraState: FITTING })
  const { x, y } = sigma.viewportToFramedGraph(onStage, { cameraState: FITTING })
  return {
    ...FITTING,
    x,
    y,
    ratio: sigma.getCamera().getBoundedRatio(fittingScale(sigma) / camera.scale),
  }
}

/** From where sigma looks now; undefined where all fits the stage. */
function cameraOf(sigma: Renderer): Camera | undefined {
  const cameraState = sigma.getCamera().getState()
  const isFitting =
    cameraState.x === FITTING.x &&
    cameraState.y === FITTING.y &&
    cameraState.ratio === FITTING.ratio
  if (isFitting) return undefined
  const { width, height } = sigma.getDimensions()
  const middle = sigma.viewportToGraph({ x: width / 2, y: height / 2 }, { cameraState })
  return { x: middle.x, y: -middle.y, scale: fittingScale(sigma) / cameraState.ratio }
}

/** Calls back whenever the camera has come to rest. @returns what ends that */
export function whenAtRest(
  sigma: Renderer,
  listener: (camera: Camera | undefined) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const onMove = () => {
    clearTimeout(timer)
    timer = setTimeout(() => listener(cameraOf(sigma)), REST)
  }
  sigma.getCamera().on('updated', onMove)
  return () => {
    clearTimeout(timer)
    sigma.getCamera().off('updated', onMove)
  }
}

/** Looks at the stage as it is while all fits; nothing of that is ever painted. */
export function whileFitting<Seen>(sigma: Renderer, look: () => Seen): Seen {
  const camera = sigma.getCamera()
  const before = camera.getState()
  camera.setState(FITTING)
  redraw(sigma)
  const seen = look()
  camera.setState(before)
  redraw(sigma)
  return seen
}

/** Pixels of the stage to one of the layout, where all fits. */
function fittingScale(sigma: Renderer): number {
  const across = { x: 1_000, y: 0 }
  const [one, other] = [{ x: 0, y: 0 }, across].map((point) =>
    sigma.graphToViewport(point, { cameraState: FITTING }),
  )
  return Math.hypot((other?.x ?? 0) - (one?.x ?? 0), (other?.y ?? 0) - (one?.y ?? 0)) / across.x
}
