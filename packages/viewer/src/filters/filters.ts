import type { TimeBasis, TimeWindow } from '../time/time-window'
import { ALL, type Choice } from './choice'

/** What of entities (kinds), relations (stances, types) and sentences (the rest) the reader chooses by value. */
export const FACETS = ['kinds', 'stances', 'types', 'certainties', 'speakers', 'outlets'] as const
export type Facet = (typeof FACETS)[number]

/** What the reader chose to see: plain data. */
export interface Filters extends Readonly<Record<Facet, Choice>> {
  /** Sentences that a relation needs to be shown. */
  readonly minimumEvidence: number
  /**
   * Relations that an entity needs to be shown, of those that the other filters leave. 0 also shows entities without any;
   * they always are shown where there are no relations at all.
   */
  readonly minimumDegree: number
  /** Words that all have to begin words of a sentence, of its predicate or of the names of its ends. */
  readonly words: string
  /** Which dates of statements count. */
  readonly timeBasis: TimeBasis
  readonly timeWindow: TimeWindow | undefined
  /** Whether statements without a date are shown where there is a window. */
  readonly undated: boolean
}

export const NO_FILTERS: Filters = {
  kinds: ALL,
  stances: ALL,
  types: ALL,
  certainties: ALL,
  speakers: ALL,
  outlets: ALL,
  minimumEvidence: 1,
  minimumDegree: 1,
  words: '',
  timeBasis: 'published',
  timeWindow: undefined,
  undated: false,
}

/** Filters that can hide something, each to be lifted by itself. */
const HIDING = [...FACETS, 'minimumEvidence', 'minimumDegree', 'words', 'timeWindow'] as const
export type HidingFilter = (typeof HIDING)[number]

/** Those that hide something because the reader chose so, in the order in which the legend has them. */
export function activeFilters(filters: Filters): readonly HidingFilter[] {
  return HIDING.filter((name) => isActive(filters, name))
}

function isActive(filters: Filters, name: HidingFilter): boolean {
  switch (name) {
    case 'minimumEvidence':
    case 'minimumDegree':
      return filters[name] > 1
    case 'words':
      return filters.words.trim() !== ''
    case 'timeWindow':
      return filters.timeWindow !== undefined
    default:
      return filters[name].only || filters[name].values.size > 0
  }
}

/** What to change so that these filters are again as they were when the network was opened. */
export function liftFilters(names: readonly HidingFilter[], opened: Filters): Partial<Filters> {
  return Object.fromEntries(names.map((name) => [name, opened[name]]))
}
