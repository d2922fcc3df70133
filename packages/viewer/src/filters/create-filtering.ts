import { computed, type ReadonlySignal } from '@preact/signals'
import type { LineGraph } from '../graph/group-lines'
import { applyFilters } from './apply-filters'
import { withValue } from './choice'
import { countGraph, countVisible } from './count-network'
import { activeFilters, type Filters, type HidingFilter, liftFilters } from './filters'
import { measureGraph } from './measure-graph'
import { speakerNames } from './speaker-names'
import { tallyGraph, tallyVisible } from './tally-facets'

/**
 * What the filters leave of the network, how much that is, and the ways to change them.
 *
 * @param opened the filters that the network was opened with
 * @param write keeps other filters
 */
export function createFiltering(
  graph: ReadonlySignal<LineGraph>,
  filters: ReadonlySignal<Filters>,
  opened: ReadonlySignal<Filters>,
  write: (filters: Filters) => void,
) {
  const visible = computed(() => applyFilters(graph.value, filters.value))
  const activeNow = computed(() => activeFilters(filters.value))

  function changeFilters(change: Partial<Filters>): void {
    write({ ...filters.value, ...change })
  }

  /** Lets these filters hide nothing more; without names, none does. What the reader added stays. */
  function resetFilters(names: readonly HidingFilter[] = activeNow.value): void {
    changeFilters(liftFilters(names, opened.value))
  }

  /** Lifts the filters that hide an entity. */
  function uncover(entity: string): void {
    if (!graph.value.hasNode(entity)) return
    const isHidden = () => !visible.value.entities.has(entity)
    const kind = graph.value.getNodeAttribute(entity, 'kind')
    if (isHidden()) changeFilters({ kinds: withValue(filters.value.kinds, kind) })
    if (isHidden()) changeFilters({ minimumDegree: 0 })
    if (isHidden()) changeFilters({ words: '' })
  }

  /** Lifts the filters that hide a line: those of its ends, and, where these are not all, every one. */
  function uncoverLine(line: string): void {
    if (!graph.value.hasEdge(line)) return
    for (const end of graph.value.extremities(line)) uncover(end)
    if (!visible.value.lines.has(line)) resetFilters()
  }

  return {
    visible,
    activeFilters: activeNow,
    /** All of the network, whatever the filters hide. */
    whole: {
      amounts: computed(() => countGraph(graph.value)),
      tallies: computed(() => tallyGraph(graph.value)),
      measures: computed(() => measureGraph(graph.value)),
      speakerNames: computed(() => speakerNames(graph.value)),
    },
    /** What the filters leave. */
    shown: {
      amounts: computed(() => countVisible(visible.value)),
      tallies: computed(() => tallyVisible(graph.value, visible.value)),
    },
    changeFilters,
    resetFilters,
    uncover,
    uncoverLine,
  }
}
