import { createDrawing } from '../src/drawing/create-drawing'
import { loadIcons } from '../src/drawing/load-icons'
import { readPalette } from '../src/drawing/palette'
import { applyFilters } from '../src/filters/apply-filters'
import { NO_FILTERS } from '../src/filters/filters'
import type { InventedGraph } from './invent-graph'

/** As the page draws it. */
export async function drawOurs(
  stage: HTMLElement,
  { graph, places }: InventedGraph,
): Promise<void> {
  const visible = applyFilters(graph, { ...NO_FILTERS, minimumDegree: 0 })
  const none = () => undefined
  const drawing = createDrawing(
    stage,
    await loadIcons(),
    {
      onEntity: none,
      onLine: none,
      onNothing: none,
      onExpand: none,
      onDrop: none,
      onPoint: none,
    },
    {
      palette: readPalette('light'),
      visible,
      emphasis: undefined,
      ringed: new Set(),
      stressedLine: undefined,
      named: new Set(),
      pinned: new Set(),
      appeared: new Set(),
      groupOf: undefined,
    },
  )
  const layout = { layout: 'forces', groups: [] } as const
  await drawing.show({ ...layout, scene: 1, graph, shown: visible.entities, places }, none)
}
