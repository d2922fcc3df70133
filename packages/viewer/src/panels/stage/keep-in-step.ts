import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import { createBox } from '../../drawing/boxes'
import { createDrawing } from '../../drawing/create-drawing'
import type { Drawing } from '../../drawing/drawing'
import type { IconAtlas } from '../../drawing/load-icons'
import type { Covered } from '../../drawing/move-camera'
import type { Page } from '../../graph/create-page'
import { emphasize, NOTHING, type Selection } from '../../graph/selection'
import type { Point } from '../../layout/geometry'
import type { Theme } from '../theme'
import { createLook, type Pointed } from './create-look'

export interface LiveDrawing {
  readonly drawing: Drawing
  readonly isLayingOut: ReadonlySignal<boolean>
  /** How far the layout is, 0 to 1. */
  readonly progress: ReadonlySignal<number>
  stop(): void
}

/** Draws a page on a stage, and again whenever the page changes. @throws Error where the browser has no WebGL */
export function keepInStep(
  stage: HTMLElement,
  icons: IconAtlas,
  page: Page,
  theme: Theme,
): LiveDrawing {
  stage.tabIndex = 0
  const pointed = signal<Pointed>({})
  const isLayingOut = signal(false)
  const progress = signal(0)
  const look = createLook(page, theme, pointed)
  const drawing = createDrawing(
    stage,
    icons,
    {
      onEntity: (id, { extending }) =>
        extending || page.isChoosingPath.value
          ? page.selectPathTo(id)
          : page.select({ kind: 'entity', id }),
      onLine: (id) => page.select({ kind: 'line', id }),
      onNothing: () => page.select(NOTHING),
      onExpand: (id) => void page.expand(id),
      onDrop: page.pin,
      onPoint(what) {
        pointed.value = what
        stage.style.cursor = (what.entity ?? what.line) ? 'pointer' : ''
      },
    },
    look.peek(),
  )
  drawing.onRest(page.tellCamera)
  page.tellPlaces((entity) => drawing.placeOf(entity))
  drawing.onDrawn(() => {
    const at = positionOf(drawing, page.selection.peek())
    stage.setAttribute('data-captions', drawing.captions().join('; '))
    if (at === undefined) stage.removeAttribute('data-selected-at')
    else stage.setAttribute('data-selected-at', `${Math.round(at.x)},${Math.round(at.y)}`)
  })

  async function show(): Promise<void> {
    pointed.value = {}
    isLayingOut.value = true
    progress.value = 0
    const isDrawn = await drawing.show(
      {
        scene: page.scene.peek().id,
        layout: page.layout.peek(),
        groups: page.groups.peek(),
        graph: page.graph.peek(),
        shown: page.visible.peek().entities,
      },
      (share) => {
        progress.value = share
      },
    )
    if (!isDrawn) return
    isLayingOut.value = false
    page.tellPicture(drawing.picture)
    aim()
    reveal()
  }

  /** Looks from where the reader wants to, once all is drawn that is to be seen. */
  function aim(): void {
    if (isLayingOut.peek()) return
    const wanted = page.takeAim()
    if (wanted !== undefined) drawing.lookFrom(wanted.camera)
  }

  /** Brings what is selected into view, once the details have opened, to know what they cover. */
  function reveal(): void {
    const emphasis = emphasize(
      page.graph.peek(),
      page.selection.peek(),
      (line) => page.visible.peek().lines.has(line),
      page.membersOf,
    )
    requestAnimationFrame(() => {
      if (emphasis === undefined) drawing.release()
      else drawing.reveal(emphasis, coveredBy(stage))
    })
  }

  const stops = [
    effect(() => drawing.style(look.value)),
    effect(() => drawing.pin(page.pins.value)),
    effect(() => {
      page.graph.value
      page.layout.value
      untracked(() => void show())
    }),
    effect(() => {
      // Only after it is known whether there is something else to draw.
      if (page.aim.value !== undefined) queueMicrotask(aim)
    }),
    effect(() => {
      page.selection.value
      untracked(reveal)
    }),
  ]
  return {
    drawing,
    isLayingOut,
    progress,
    stop() {
      for (const stop of stops) stop()
      page.tellPicture(undefined)
      drawing.remove()
    },
  }
}

function positionOf(drawing: Drawing, selection: Selection): Point | undefined {
  if (selection.kind === 'entity') return drawing.positionOf({ entity: selection.id })
  if (selection.kind === 'line') return drawing.positionOf({ line: selection.id })
  return undefined
}

/** What the details lie over: a strip at the right, or, on a narrow screen, at the bottom. */
function coveredBy(stage: HTMLElement): Covered | undefined {
  const details = document.getElementById('details')?.getBoundingClientRect()
  if (details === undefined) return undefined
  const { left, top, right, bottom, width } = stage.getBoundingClientRect()
  const box = createBox(details.left - left, details.top - top, details.width, details.height)
  return details.width > 0.8 * width
    ? { right: 0, bottom: Math.max(0, bottom - details.top), box }
    : { right: Math.max(0, right - details.left), bottom: 0, box }
}
