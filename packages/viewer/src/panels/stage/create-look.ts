import { computed, type ReadonlySignal } from '@preact/signals'
import { readPalette } from '../../drawing/palette'
import type { Look } from '../../drawing/style'
import type { Page } from '../../graph/create-page'
import { emphasize, type Selection } from '../../graph/selection'
import type { Theme } from '../theme'

/** What the pointer is over. */
export interface Pointed {
  readonly entity?: string
  readonly line?: string
}

/** Entities from which on pointing at one only names it: to fade all the others would take too long. */
const CROWD = 1_000

/** How everything is to look, given what is selected and what is pointed at; parts that stay the same keep their identity. */
export function createLook(
  page: Page,
  theme: Theme,
  pointed: ReadonlySignal<Pointed>,
): ReadonlySignal<Look> {
  const { graph, visible, selection } = page
  const shown = computed(() =>
    graph.value.order > CROWD ? selection.value : (selectionAt(pointed.value) ?? selection.value),
  )
  const emphasis = computed(() =>
    emphasize(graph.value, shown.value, (line) => visible.value.lines.has(line), page.membersOf),
  )
  const ringed = computed(
    () =>
      new Set([selection.value, shown.value].flatMap((at) => (at.kind === 'entity' ? at.id : []))),
  )
  const appeared = computed(() => {
    const { entities, appeared } = page.timeline.changes.value
    return new Set([...entities, ...appeared.map(({ line }) => line.id)])
  })
  const groupOf = computed(() =>
    page.layout.value === 'communities'
      ? new Map(page.groups.value.flatMap(({ nodes }, group) => nodes.map((node) => [node, group])))
      : undefined,
  )
  const palette = computed(() => readPalette(theme.name.value))
  return computed(() => ({
    palette: palette.value,
    visible: visible.value,
    emphasis: emphasis.value,
    ringed: ringed.value,
    appeared: appeared.value,
    pinned: page.pinned.value,
    groupOf: groupOf.value,
    stressedLine: shown.value.kind === 'line' ? shown.value.id : undefined,
    named: new Set([...(emphasis.value?.core ?? []), ...[pointed.value.entity ?? []].flat()]),
  }))
}

function selectionAt({ entity, line }: Pointed): Selection | undefined {
  if (entity !== undefined) return { kind: 'entity', id: entity }
  return line === undefined ? undefined : { kind: 'line', id: line }
}
