import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { counted } from '../../graph/relation-words'
import type { Axis, BinWindow } from '../../time/axis'
import { totalOf } from '../../time/histogram'
import { usePage } from '../contexts'
import { binWords } from './bin-words'
import { binAt, useBrush } from './use-brush'
import { WindowHandle } from './window-handle'

/** The axis, with a window over it whose ends are handles. */
export function Brush({ axis, children }: { axis: Axis; children: ComponentChildren }) {
  const page = usePage()
  const { timeline } = page
  const count = axis.bins.length
  const { moveWindow, handlers } = useBrush(page, count)
  const pointed = useSignal<number | undefined>(undefined)
  const window: BinWindow = timeline.window.value ?? { first: 0, last: count - 1 }
  const [left, right] = [(100 * window.first) / count, 100 - (100 * (window.last + 1)) / count]
  return (
    <fieldset
      aria-label="Time shown"
      class={timeline.isPlaying.value ? 'brush playing' : 'brush'}
      title={pointed.value === undefined ? undefined : pointedWords(pointed.value)}
      {...handlers}
      onPointerMove={(event) => {
        pointed.value = binAt(event, event.currentTarget, count)
        handlers.onPointerMove(event)
      }}
      onDblClick={timeline.clearWindow}
    >
      {children}
      <div class="shade" style={{ left: 0, width: `${left}%` }} />
      <div class="shade" style={{ right: 0, width: `${right}%` }} />
      <div
        class={timeline.window.value === undefined ? 'window whole' : 'window'}
        data-held={timeline.window.value === undefined ? undefined : 'all'}
        style={{ left: `${left}%`, right: `${right}%` }}
      />
      <WindowHandle end="first" axis={axis} window={window} at={left} onMove={moveWindow} />
      <WindowHandle end="last" axis={axis} window={window} at={100 - right} onMove={moveWindow} />
    </fieldset>
  )

  function pointedWords(bin: number): string {
    const counts = timeline.histogram.value?.bins[bin]
    return `${binWords(axis, bin)}: ${counted(counts === undefined ? 0 : totalOf(counts), 'sentence')}`
  }
}
