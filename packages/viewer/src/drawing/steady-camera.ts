import type { CameraState } from 'sigma/types'
import type { Renderer } from './drawn'
import { redraw } from './redraw'
import { timeRenders } from './time-renders'

/** Milliseconds that drawing everything may take for the camera to move by drawing everything. */
const SLOW = 40
/** Milliseconds without a move after which all is drawn anew. */
const REST = 120
/** Milliseconds that it may take for all to be drawn on the way. */
const BEARABLE = 250
/** How far what was drawn may be moved, in sizes of the stage, and scaled, before it is drawn anew. */
const FARTHEST = { shift: 0.6, scale: 2.5 } as const
/** Sigma's layers that hear the pointer; where they are is where the pointer is. */
const LISTENING = ['mouse', 'touch']

export interface SteadyCamera {
  /** Draws what is still to be drawn, at once. */
  settle(): void
  stop(): void
}

/**
 * Lets the camera move smoothly, however much there is to draw: where to draw it all takes too long, what was drawn last is
 * moved and scaled, as maps are, and is drawn anew when the camera rests.
 */
export function steadyCamera(sigma: Renderer): SteadyCamera {
  const camera = sigma.getCamera()
  const renders = timeRenders(sigma)
  let drawn = camera.getState()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isMoved = false

  function move(state: CameraState): void {
    const way = wayBetween(sigma, drawn, state)
    const took = renders.lastTook()
    if (took < SLOW || (took < BEARABLE && isFar(sigma, way))) {
      sigma.scheduleRender()
      return
    }
    isMoved = true
    transform(sigma, `translate(${way.x}px, ${way.y}px) scale(${way.scale})`)
    clearTimeout(timer)
    timer = setTimeout(() => sigma.scheduleRender(), REST)
  }

  // Sigma's own listener, which always draws everything.
  camera.removeAllListeners('updated')
  camera.on('updated', move)
  sigma.on('afterRender', () => {
    drawn = camera.getState()
    clearTimeout(timer)
    if (isMoved) transform(sigma, '')
    isMoved = false
  })
  return {
    settle() {
      if (isMoved) redraw(sigma)
    },
    stop() {
      clearTimeout(timer)
      renders.stop()
    },
  }
}

interface Way {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** How to move and scale the stage, around its upper left corner, from how one state of the camera shows it to another. */
function wayBetween(sigma: Renderer, from: CameraState, to: CameraState): Way {
  const scale = from.ratio / to.ratio
  const corner = sigma.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState: from })
  return { ...sigma.framedGraphToViewport(corner, { cameraState: to }), scale }
}

function isFar(sigma: Renderer, { x, y, scale }: Way): boolean {
  const { width, height } = sigma.getDimensions()
  const aside = Math.max(
    Math.abs(x + (width * (scale - 1)) / 2) / width,
    Math.abs(y + (height * (scale - 1)) / 2) / height,
  )
  return aside > FARTHEST.shift || scale > FARTHEST.scale || scale < 1 / FARTHEST.scale
}

function transform(sigma: Renderer, how: string): void {
  for (const [name, { style }] of Object.entries(sigma.getCanvases())) {
    if (LISTENING.includes(name)) continue
    style.transformOrigin = '0 0'
    style.transform = how
    style.willChange = how === '' ? '' : 'transform'
  }
}
