import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { loadIcons } from '../../drawing/load-icons'
import { counted } from '../../graph/relation-words'
import { useSurroundings } from '../contexts'
import type { LiveDrawing } from './keep-in-step'
import { NetworkTree } from './network-tree'
import { stageKeys } from './stage-keys'
import { StageTools } from './stage-tools'

/** The drawn network. Its `data-selected-at` says where what is selected lies on it, in pixels, its
 * `data-captions` which groups are captioned. */
export function Stage({ hidden }: { hidden: boolean }) {
  const { page, theme } = useSurroundings()
  const stage = useRef<HTMLDivElement>(null)
  const live = useSignal<LiveDrawing | undefined>(undefined)
  const cannotDraw = useSignal(false)
  useEffect(() => {
    let isGone = false
    start().catch(() => {
      cannotDraw.value = true
    })
    return () => {
      isGone = true
      live.value?.stop()
    }

    /** What draws is loaded apart: without WebGL not even that works, but the rest of the page does. */
    async function start(): Promise<void> {
      const [{ keepInStep }, icons] = await Promise.all([import('./keep-in-step'), loadIcons()])
      if (!isGone && stage.current !== null)
        live.value = keepInStep(stage.current, icons, page, theme)
    }
  }, [page, theme])
  const isBusy = live.value?.isLayingOut.value ?? !cannotDraw.value
  const { entities, lines } = page.visible.value
  return (
    <div class="stage-frame" hidden={hidden}>
      {!hidden && <NetworkTree />}
      <div
        ref={stage}
        id="stage"
        class="stage"
        role="application"
        aria-roledescription="network diagram"
        aria-busy={isBusy}
        aria-label={`Network of ${counted(entities.size, 'entity', 'entities')} and ${counted(lines.size, 'relation')}. Arrow keys move between neighbours, Enter goes to the details. The table shows the same.`}
        onKeyDown={(event) => {
          if (live.value !== undefined) stageKeys(event, page, live.value.drawing)
        }}
      />
      {isBusy && (
        <p class="stage-notice slow">
          Laying out {counted(page.graph.value.order, 'entity', 'entities')}…
        </p>
      )}
      {entities.size === 0 && !isBusy && !cannotDraw.value && (
        <p class="stage-notice">The filters leave nothing to draw.</p>
      )}
      {cannotDraw.value && (
        <p class="stage-notice">
          This browser cannot draw the network, for it has no WebGL. The table shows the same.
        </p>
      )}
      {live.value !== undefined && <StageTools drawing={live.value.drawing} />}
    </div>
  )
}
