import { signal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { counted } from '../../graph/relation-words'
import { useSurroundings } from '../contexts'
import { keepInStep, type LiveDrawing } from './keep-in-step'
import { stageKeys } from './stage-keys'
import { StageTools } from './stage-tools'

/** The drawn network. Its `data-selected-at` says where what is selected lies on it, in pixels. */
export function Stage({ hidden }: { hidden: boolean }) {
  const { page, theme } = useSurroundings()
  const stage = useRef<HTMLDivElement>(null)
  const state = useMemo(
    () => ({
      live: signal<LiveDrawing | undefined>(undefined),
      cannotDraw: signal(false),
    }),
    [],
  )
  const { live, cannotDraw } = state
  useEffect(() => {
    if (stage.current === null) return
    try {
      live.value = keepInStep(stage.current, page, theme)
    } catch {
      // Without WebGL there is no drawing, but the rest of the page works.
      cannotDraw.value = true
    }
    return () => live.value?.stop()
  }, [page, theme])
  const { entities, lines } = page.visible.value
  return (
    <div class="stage-frame" hidden={hidden}>
      <div
        ref={stage}
        id="stage"
        class="stage"
        role="application"
        aria-roledescription="network diagram"
        aria-busy={live.value?.isLayingOut.value ?? false}
        aria-label={`Network of ${counted(entities.size, 'entity', 'entities')} and ${counted(lines.size, 'relation')}. Arrow keys move between neighbours, Enter goes to the details. The table shows the same.`}
        onKeyDown={(event) => {
          if (live.value !== undefined) stageKeys(event, page, live.value.drawing)
        }}
      />
      {live.value?.isLayingOut.value && (
        <p class="stage-notice slow">
          Laying out {counted(page.graph.value.order, 'entity', 'entities')}…
        </p>
      )}
      {entities.size === 0 && !cannotDraw.value && <NothingLeft />}
      {cannotDraw.value && (
        <p class="stage-notice">
          This browser cannot draw the network, for it has no WebGL. The table shows the same.
        </p>
      )}
      {live.value !== undefined && <StageTools drawing={live.value.drawing} />}
    </div>
  )
}

function NothingLeft() {
  return <p class="stage-notice">The filters leave nothing to draw.</p>
}
