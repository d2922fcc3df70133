import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { applyFilters } from '../filters/apply-filters'
import type { Filters } from '../filters/filters'
import type { LineGraph } from '../graph/group-lines'
import { type Axis, type BinWindow, binOf, createAxis } from './axis'
import { createPlaying } from './create-playing'
import { isoDay } from './days'
import { findChanges, NO_CHANGES } from './find-changes'
import { countStatements, totalOf } from './histogram'
import { firstStep, nextStep, type Played, type PlayMode } from './next-step'
import { type DaySpan, daysOf, spanOf, type TimeBasis } from './time-window'

/**
 * When things were said or happened: how many statements when, the window that is chosen, and what the last step brought.
 *
 * @param changeFilters keeps the window
 */
export function createTimeline(
  graph: ReadonlySignal<LineGraph>,
  filters: ReadonlySignal<Filters>,
  changeFilters: (change: Partial<Filters>) => void,
) {
  const basis = computed(() => filters.value.timeBasis)
  const axis = computed(() => {
    const extent = extentOf(graph.value, basis.value)
    return extent && createAxis(extent)
  })
  /** What the filters leave whatever the window; the same while only the window changes. */
  const otherwise = computed(() =>
    JSON.stringify({ ...filters.value, timeWindow: undefined }, plain),
  )
  const timeless = computed(() => {
    otherwise.value
    return applyFilters(graph.value, { ...filters.peek(), timeWindow: undefined })
  })
  const histogram = computed(
    () => axis.value && countStatements(timeless.value, axis.value, basis.value),
  )
  const window = computed(() => binsOf(axis.value, filters.value))
  /** The days that the last step added to the window. */
  const latest = signal<DaySpan | undefined>(undefined)
  const changes = computed(() =>
    latest.value === undefined
      ? NO_CHANGES
      : findChanges(timeless.value, latest.value, basis.value),
  )

  const playing = createPlaying({
    step: (mode) => goTo(nextStep(played(mode))),
    restart: (mode) => goTo(firstStep(played(mode))),
  })

  /** Chooses whole bins; the whole axis is no window. */
  function chooseBins(one: number, other: number): void {
    rest()
    const last = (axis.value?.bins.length ?? 0) - 1
    const bins = {
      first: Math.max(0, Math.min(one, other)),
      last: Math.min(last, Math.max(one, other)),
    }
    if (bins.first === 0 && bins.last === last) clearWindow()
    else keep(bins)
  }

  function rest(): void {
    playing.pause()
    latest.value = undefined
  }

  function keep({ first, last }: BinWindow): void {
    const [from, to] = [axis.value?.bins[first]?.from, axis.value?.bins[last]?.to]
    if (from === undefined || to === undefined) return
    changeFilters({ timeWindow: { from: isoDay(from), to: isoDay(to) } })
  }

  function clearWindow(): void {
    rest()
    if (filters.value.timeWindow !== undefined) changeFilters({ timeWindow: undefined })
  }

  function chooseBasis(timeBasis: TimeBasis): void {
    if (timeBasis === basis.value) return
    rest()
    changeFilters({ timeBasis, timeWindow: undefined })
  }

  /** Goes to a window, and tells what its last bins brought. @returns false where there is none */
  function goTo(next: BinWindow | undefined): boolean {
    const bins = axis.value?.bins
    const before = window.value?.last ?? -1
    const begun = next === undefined || before >= next.last ? next?.first : before + 1
    const [from, to] = [bins?.[begun ?? 0]?.from, bins?.[next?.last ?? 0]?.to]
    if (next === undefined || from === undefined || to === undefined) return false
    keep(next)
    latest.value = { from, to }
    return true
  }

  function played(mode: PlayMode): Played {
    const bins = histogram.value?.bins ?? []
    const filled = bins.flatMap((bin, index) => (totalOf(bin) > 0 ? index : []))
    return { mode, window: window.value, length: bins.length, filled }
  }

  return {
    axis,
    histogram,
    window,
    latest,
    changes,
    chooseBins,
    clearWindow,
    chooseBasis,
    /** Pauses, and forgets what the last step brought. */
    rest,
    ...playing,
  }
}

function extentOf(graph: LineGraph, basis: TimeBasis): DaySpan | undefined {
  let extent: DaySpan | undefined
  graph.forEachEdge((_, { statements }) => {
    for (const statement of statements) {
      const span = spanOf(statement, basis)
      if (span === undefined) continue
      extent = {
        from: Math.min(span.from, extent?.from ?? span.from),
        to: Math.max(span.to, extent?.to ?? span.to),
      }
    }
  })
  return extent
}

function binsOf(axis: Axis | undefined, { timeWindow }: Filters): BinWindow | undefined {
  if (axis === undefined || timeWindow === undefined) return undefined
  const { from, to } = daysOf(timeWindow)
  return { first: binOf(axis, from), last: binOf(axis, to) }
}

/** Sets as JSON. */
function plain(_key: string, value: unknown): unknown {
  return value instanceof Set ? [...value] : value
}
