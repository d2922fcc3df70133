import type { Axis, BinWindow } from '../../time/axis'
import { usePage } from '../contexts'
import { binWords } from './bin-words'

/** The share of the axis that a page's key moves by. */
const PAGE = 0.1

/** An end of the window, as a slider: arrows and page keys move it, with Shift the window as a whole; Home and End go all the way. */
export function WindowHandle({
  end,
  axis,
  window,
  at,
  onMove,
}: {
  end: 'first' | 'last'
  axis: Axis
  window: BinWindow
  /** Percent of the axis. */
  at: number
  onMove: (window: BinWindow, by: number) => void
}) {
  const { timeline } = usePage()
  const count = axis.bins.length
  const bin = window[end]
  const words = binWords(axis, bin)

  function onKeyDown(event: KeyboardEvent): void {
    const by = stepOf(event.key, count, bin)
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (event.shiftKey) onMove(window, by)
    else if (end === 'first') timeline.chooseBins(Math.min(bin + by, window.last), window.last)
    else timeline.chooseBins(window.first, Math.max(bin + by, window.first))
  }

  return (
    <div
      class={`handle ${end}`}
      role="slider"
      tabIndex={0}
      data-held={end}
      style={{ left: `${at}%` }}
      aria-label={end === 'first' ? 'Start of the time shown' : 'End of the time shown'}
      aria-valuemin={0}
      aria-valuemax={count - 1}
      aria-valuenow={bin}
      aria-valuetext={end === 'first' ? `from ${words}` : `to ${words}`}
      onKeyDown={onKeyDown}
    />
  )
}

function stepOf(key: string, count: number, bin: number): number | undefined {
  const page = Math.max(1, Math.round(PAGE * count))
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1
    case 'ArrowRight':
    case 'ArrowUp':
      return 1
    case 'PageDown':
      return -page
    case 'PageUp':
      return page
    case 'Home':
      return -bin
    case 'End':
      return count - 1 - bin
    default:
      return undefined
  }
}
