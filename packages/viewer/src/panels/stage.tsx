import { effect, signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { createDrawing, type Drawing } from '../drawing/create-drawing'
import { readPalette } from '../drawing/palette'
import type { Look } from '../drawing/style'
import { type Direction, walk } from '../drawing/walk'
import type { Page } from '../graph/create-page'
import { counted } from '../graph/relation-words'
import { emphasize, NOTHING, type Selection } from '../graph/selection'
import type { Point } from '../layout/geometry'
import { useSurroundings } from './contexts'
import { StageTools } from './stage-tools'
import type { Theme } from './theme'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The drawn network. Its `data-selected-at` says where what is selected lies on it, in pixels. */
export function Stage() {
  const { page, theme } = useSurroundings()
  const stage = useRef<HTMLDivElement>(null)
  const drawing = useRef<Drawing | undefined>(undefined)
  useEffect(() => {
    if (stage.current === null) return
    const live = drawOn(stage.current, page, theme)
    drawing.current = live.drawing
    return live.stop
  }, [page, theme])
  const { entities, lines } = page.visible.value
  return (
    <div class="stage-frame">
      <div
        ref={stage}
        class="stage"
        role="application"
        aria-roledescription="network diagram"
        aria-label={`Network of ${counted(entities.size, 'entity', 'entities')} and ${counted(lines.size, 'relation')}. Arrow keys move between neighbours, Enter goes to the details. The table shows the same.`}
        onKeyDown={(event) => {
          if (drawing.current !== undefined) onStageKey(event, page, drawing.current)
        }}
      />
      <StageTools drawing={drawing} />
    </div>
  )
}

/** Keeps a drawing in step with the page. */
function drawOn(stage: HTMLElement, page: Page, theme: Theme) {
  stage.tabIndex = 0
  const pointed = signal<{ entity?: string; line?: string }>({})
  const look = (): Look => lookOf(page, theme, pointed.value)
  const drawing = createDrawing(
    stage,
    {
      onEntity: (id, { extending }) =>
        extending || page.isChoosingPath.value
          ? page.selectPathTo(id)
          : page.select({ kind: 'entity', id }),
      onLine: (id) => page.select({ kind: 'line', id }),
      onNothing: () => page.select(NOTHING),
      onExpand: (id) => void page.expand(id),
      onPoint: (what) => {
        pointed.value = what
        stage.style.cursor = (what.entity ?? what.line) ? 'pointer' : ''
      },
    },
    look(),
  )
  drawing.onDrawn(() => {
    const at = positionOf(drawing, page.selection.peek())
    if (at === undefined) stage.removeAttribute('data-selected-at')
    else stage.setAttribute('data-selected-at', `${Math.round(at.x)},${Math.round(at.y)}`)
  })
  const stops = [
    effect(() => drawing.style(look())),
    effect(() => {
      pointed.value = {}
      drawing.show(page.graph.value, page.visible.peek().entities)
    }),
    effect(() => {
      const emphasis = emphasize(page.graph.peek(), page.selection.value, (line) =>
        page.visible.peek().lines.has(line),
      )
      // After the details have opened, to know what they cover.
      requestAnimationFrame(() => {
        if (emphasis === undefined) drawing.release()
        else drawing.reveal([...emphasis.entities], coveredBy(stage))
      })
    }),
  ]
  return {
    drawing,
    stop() {
      for (const stop of stops) stop()
      drawing.remove()
    },
  }
}

function lookOf(page: Page, theme: Theme, pointed: { entity?: string; line?: string }): Look {
  const visible = page.visible.value
  const selection = page.selection.value
  const shown: Selection =
    pointed.entity !== undefined
      ? { kind: 'entity', id: pointed.entity }
      : pointed.line !== undefined
        ? { kind: 'line', id: pointed.line }
        : selection
  const ringed = [shown, selection].flatMap((at) => (at.kind === 'entity' ? [at.id] : []))
  const line = shown.kind === 'line' ? shown.id : undefined
  return {
    palette: readPalette(theme.name.value),
    visible,
    emphasis: emphasize(page.graph.value, shown, (id) => visible.lines.has(id)),
    ringed: new Set(ringed),
    pointedLine: line,
  }
}

function positionOf(drawing: Drawing, selection: Selection): Point | undefined {
  if (selection.kind === 'entity') return drawing.positionOf({ entity: selection.id })
  if (selection.kind === 'line') return drawing.positionOf({ line: selection.id })
  return undefined
}

/** What the details lie over: a strip at the right, or, on a narrow screen, at the bottom. */
function coveredBy(stage: HTMLElement): { right: number; bottom: number } {
  const details = document.getElementById('details')?.getBoundingClientRect()
  if (details === undefined) return { right: 0, bottom: 0 }
  const { right, bottom, width } = stage.getBoundingClientRect()
  return details.width > 0.8 * width
    ? { right: 0, bottom: Math.max(0, bottom - details.top) }
    : { right: Math.max(0, right - details.left), bottom: 0 }
}

function onStageKey(event: KeyboardEvent, page: Page, drawing: Drawing): void {
  const direction = ARROWS[event.key]
  if (direction !== undefined) {
    event.preventDefault()
    step(page, drawing, direction)
  }
  if (event.key === 'Enter') document.getElementById('details')?.focus()
  if (event.key === '+' || event.key === '=') drawing.zoom('in')
  if (event.key === '-') drawing.zoom('out')
  if (event.key === '0') drawing.fit(page.visible.value.entities)
}

/** From the selected entity to the neighbour in a direction; from nothing to the entity with the most relations. */
function step(page: Page, drawing: Drawing, direction: Direction): void {
  const { selection, graph, visible } = page
  const current = selection.value.kind === 'entity' ? selection.value.id : undefined
  if (current === undefined) {
    const [first] = [...visible.value.entities].sort(
      (a, b) => graph.value.degree(b) - graph.value.degree(a),
    )
    if (first !== undefined) page.select({ kind: 'entity', id: first })
    return
  }
  const from = drawing.positionOf({ entity: current })
  const neighbours = graph.value
    .neighbors(current)
    .filter((id) => id !== current && visible.value.entities.has(id))
  const places = new Map(
    neighbours.flatMap((id) => {
      const point = drawing.positionOf({ entity: id })
      return point === undefined ? [] : [[id, point] as const]
    }),
  )
  const next = from === undefined ? undefined : walk(from, places, direction)
  if (next !== undefined) page.select({ kind: 'entity', id: next })
}
