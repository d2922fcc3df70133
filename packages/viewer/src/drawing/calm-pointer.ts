import type { MouseCoords } from 'sigma/types'
import type { Renderer } from './drawn'

/**
 * Lets sigma ask what is under the pointer once a frame, and not while the stage is dragged or zoomed: to ask is to wait for the
 * graphics processor.
 *
 * @returns what ends that
 */
export function calmPointer(sigma: Renderer): () => void {
  const captor = sigma.getMouseCaptor()
  const look = captor.listeners('mousemove')
  let latest: MouseCoords | undefined
  let frame = 0
  captor.removeAllListeners('wheel')
  captor.removeAllListeners('mousemove')
  captor.on('mousemove', (at) => {
    if (at.original instanceof MouseEvent && at.original.buttons > 0) return
    if (latest === undefined)
      frame = requestAnimationFrame(() => {
        for (const listener of look) if (latest !== undefined) listener(latest)
        latest = undefined
      })
    latest = at
  })
  return () => cancelAnimationFrame(frame)
}
