import type { Drawing } from '../../drawing/drawing'
import { type Direction, VECTORS, walk } from '../../drawing/walk'
import type { Page } from '../../graph/create-page'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Pixels of the stage that a key press moves an entity. */
const NUDGE = 16

/** What keys do while the network has the focus. */
export function stageKeys(event: KeyboardEvent, page: Page, drawing: Drawing): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const direction = ARROWS[event.key]
  if (direction !== undefined) {
    event.preventDefault()
    if (event.shiftKey) move(page, drawing, direction)
    else step(page, drawing, direction)
  }
  if (event.key === 'p' || event.key === 'P') togglePin(page)
  if (event.key === 'Enter') document.getElementById('details')?.focus()
  if (event.key === '+' || event.key === '=') drawing.zoom('in')
  if (event.key === '-') drawing.zoom('out')
  if (event.key === '0') drawing.fit(page.visible.value.entities)
}

function togglePin({ selection, togglePin }: Page): void {
  if (selection.value.kind === 'entity') togglePin(selection.value.id)
}

/** Moves the selected entity a little, and pins it there. */
function move({ selection, pin }: Page, drawing: Drawing, direction: Direction): void {
  if (selection.value.kind !== 'entity') return
  const { id } = selection.value
  const { x, y } = VECTORS[direction]
  const place = drawing.placeOf(id, { x: x * NUDGE, y: y * NUDGE })
  if (place !== undefined) pin(id, place)
}

/** From the selected entity to the neighbour in a direction; from anything else to the entity with the most relations. */
function step(
  { selection, graph, visible, select }: Page,
  drawing: Drawing,
  direction: Direction,
): void {
  const current = selection.value.kind === 'entity' ? selection.value.id : undefined
  if (current === undefined) {
    const [first] = [...visible.value.entities].sort(
      (a, b) => graph.value.degree(b) - graph.value.degree(a),
    )
    if (first !== undefined) select({ kind: 'entity', id: first })
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
  if (next !== undefined) select({ kind: 'entity', id: next })
}
