import type { TargetedPointerEvent } from 'preact'
import { useRef } from 'preact/hooks'
import type { Page } from '../../graph/create-page'
import type { BinWindow } from '../../time/axis'

interface Drag {
  /** The bin that the other end stays at; where all is held, the window that it began with. */
  readonly anchor: number
  readonly window?: BinWindow
  readonly start: number
}

/**
 * What a pointer does on the axis: drags an end, or the window as a whole, or a new one where there was none.
 *
 * @param count bins of the axis
 */
export function useBrush({ timeline }: Page, count: number) {
  const drag = useRef<Drag | undefined>(undefined)

  function onPointerDown(event: TargetedPointerEvent<HTMLElement>): void {
    if (event.button !== 0) return
    const track = event.currentTarget
    const bin = binAt(event, track, count)
    const held = event.target instanceof HTMLElement ? event.target.dataset['held'] : undefined
    const window = timeline.window.value ?? { first: 0, last: count - 1 }
    if (held === 'all') drag.current = { anchor: bin, window, start: bin }
    else if (held === 'first') drag.current = { anchor: window.last, start: bin }
    else if (held === 'last') drag.current = { anchor: window.first, start: bin }
    else {
      drag.current = { anchor: bin, start: -1 }
      timeline.chooseBins(bin, bin)
    }
    track.setPointerCapture(event.pointerId)
  }

  function onPointerMove(event: TargetedPointerEvent<HTMLElement>): void {
    if (drag.current === undefined) return
    const { anchor, window, start } = drag.current
    const bin = binAt(event, event.currentTarget, count)
    if (bin === start) return
    drag.current = { ...drag.current, start: bin }
    if (window === undefined) timeline.chooseBins(anchor, bin)
    else moveWindow(window, bin - anchor)
  }

  function onPointerUp(): void {
    drag.current = undefined
  }

  /** As far as the axis goes. */
  function moveWindow({ first, last }: BinWindow, by: number): void {
    const moved = Math.max(-first, Math.min(count - 1 - last, by))
    timeline.chooseBins(first + moved, last + moved)
  }

  return {
    moveWindow,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
  }
}

/** The bin under the pointer, the first or last beside the axis. */
export function binAt({ clientX }: PointerEvent, track: HTMLElement, count: number): number {
  const { left, width } = track.getBoundingClientRect()
  const bin = Math.floor(((clientX - left) / width) * count)
  return Math.max(0, Math.min(count - 1, bin))
}
