import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { VisibleNetwork } from '../filters/apply-filters'
import { type Community, communityWith } from './find-communities'
import type { Paths } from './find-paths'
import type { LineGraph } from './group-lines'
import { nameSelection } from './name-selection'
import { pathsBetween } from './paths-between'
import { counted } from './relation-words'
import { keepWithin, NOTHING, type Selection } from './selection'

const NO_PATHS: Paths = { paths: [], isCut: false }

/**
 * What the reader looks at, and the ways to look elsewhere.
 *
 * @param announce says it to readers who do not see the page
 */
export function createSelecting(
  graph: ReadonlySignal<LineGraph>,
  visible: ReadonlySignal<VisibleNetwork>,
  communities: ReadonlySignal<readonly Community[]>,
  announce: (words: string) => void,
) {
  /** May name what is not shown, or no longer: see `selection`. */
  const chosen = signal<Selection>(NOTHING)
  const selection = computed(() => keepWithin(graph.value, chosen.value))
  /** Whether the next entity chosen ends a path. */
  const isChoosingPath = signal(false)

  /** All shortest paths between the ends of the selected one. */
  const paths = computed(() => {
    const at = selection.value
    return at.kind === 'path' ? pathsBetween(visible.value, at.from, at.to) : NO_PATHS
  })

  /** Of the community that an entity is in; the strongest first. */
  function membersOf(entity: string): readonly string[] {
    return communityWith(communities.value, entity)?.members ?? []
  }

  function select(next: Selection): void {
    isChoosingPath.value = false
    chosen.value = next
    announce(selectionWords(selection.value))
  }

  function choosePath(choosing: boolean): void {
    isChoosingPath.value = choosing
  }

  /** Selects the shortest path from the selected entity, or from the start of the selected path. */
  function selectPathTo(entity: string): void {
    const from = startOf(selection.value)
    if (from === undefined || from === entity) {
      select({ kind: 'entity', id: entity })
      return
    }
    const [entities] = pathsBetween(visible.value, from, entity).paths
    select({ kind: 'path', from, to: entity, entities })
  }

  /** Selects another of the shortest paths between the same ends. */
  function takePath(entities: readonly string[]): void {
    const path = selection.value
    if (path.kind === 'path') select({ ...path, entities })
  }

  function nameOf(entity: string): string {
    return graph.value.hasNode(entity) ? graph.value.getNodeAttribute(entity, 'name') : entity
  }

  function selectionWords(at: Selection): string {
    switch (at.kind) {
      case 'nothing':
        return ''
      case 'entity':
        return `${nameOf(at.id)}, ${counted(graph.value.degree(at.id), 'relation')}`
      case 'community':
        return `${communityWith(communities.value, at.id)?.name}, ${counted(membersOf(at.id).length, 'entity', 'entities')}`
      case 'line':
        return nameSelection(nameOf, graph.value, at)
      case 'path':
        return at.entities === undefined
          ? `No path leads from ${nameOf(at.from)} to ${nameOf(at.to)}`
          : `Path: ${at.entities.map(nameOf).join(', ')}`
    }
  }

  return {
    chosen,
    selection,
    isChoosingPath,
    paths,
    membersOf,
    select,
    choosePath,
    selectPathTo,
    takePath,
    nameOf,
  }
}

function startOf(selection: Selection): string | undefined {
  if (selection.kind === 'entity') return selection.id
  return selection.kind === 'path' ? selection.from : undefined
}
