import type { Renderer } from './drawn'

/** Tells how long it takes to draw everything. */
export interface RenderTimes {
  /** Milliseconds from its beginning until the graphics processor had done the last that is known of. */
  lastTook(): number
  stop(): void
}

/** The layer with the most to draw. */
const LAYER = 'edges'

export function timeRenders(sigma: Renderer): RenderTimes {
  const gl = sigma.getCanvases()[LAYER]?.getContext('webgl2') ?? undefined
  let took = 0
  let begun = 0
  let frame = 0
  let fence: WebGLSync | null = null

  /** Until all that was sent to be drawn is drawn. */
  function wait(since: number): void {
    frame = requestAnimationFrame(() => {
      const isDone =
        fence === null || gl?.getSyncParameter(fence, gl.SYNC_STATUS) !== gl?.UNSIGNALED
      if (!isDone) return wait(since)
      took = performance.now() - since
      forget()
    })
  }

  function forget(): void {
    cancelAnimationFrame(frame)
    gl?.deleteSync(fence)
    fence = null
  }

  sigma.on('beforeRender', () => {
    begun = performance.now()
  })
  sigma.on('afterRender', () => {
    forget()
    fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) ?? null
    gl?.flush()
    wait(begun)
  })
  return { lastTook: () => took, stop: forget }
}
