import { type Day, dateOf, dayOf } from './days'
import type { DaySpan } from './time-window'

const UNITS = ['day', 'week', 'month', 'year'] as const
type Unit = (typeof UNITS)[number]

/** Time in bins of one unit, the first and the last as whole as the rest. */
export interface Axis {
  readonly unit: Unit
  readonly bins: readonly DaySpan[]
}

/** Bins of an axis, both within. */
export interface BinWindow {
  readonly first: number
  readonly last: number
}

/** Bins that an axis has room for; where even years are more, it has more. */
const MOST_BINS = 180
/** 5 January 1970, the first Monday. */
const MONDAY = 4

/** The finest bins of which there are not too many. */
export function createAxis({ from, to }: DaySpan): Axis {
  const unit = UNITS.find((unit) => countBins(from, to, unit) <= MOST_BINS) ?? 'year'
  const bins: DaySpan[] = []
  for (let start = startOf(from, unit); start <= to; start = nextStart(start, unit))
    bins.push({ from: start, to: nextStart(start, unit) - 1 })
  return { unit, bins }
}

/** The bin that a day is in; the first or last for a day before or after all of them. */
export function binOf({ bins }: Axis, day: Day): number {
  let [low, high] = [0, bins.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((bins[middle]?.from ?? 0) <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** Rather too many than too few. */
function countBins(from: Day, to: Day, unit: Unit): number {
  const days = to - from + 1
  const length = { day: 1, week: 7, month: 30, year: 365 }[unit]
  return Math.ceil(days / length)
}

function startOf(day: Day, unit: Unit): Day {
  const date = dateOf(day)
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return day - ((((day - MONDAY) % 7) + 7) % 7)
    case 'month':
      return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
    case 'year':
      return dayOf(date.getUTCFullYear(), 1, 1)
  }
}

function nextStart(start: Day, unit: Unit): Day {
  const date = dateOf(start)
  switch (unit) {
    case 'day':
      return start + 1
    case 'week':
      return start + 7
    case 'month':
      return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 2, 1)
    case 'year':
      return dayOf(date.getUTCFullYear() + 1, 1, 1)
  }
}
