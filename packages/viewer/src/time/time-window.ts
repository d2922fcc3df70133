import type { StatementEdge } from '@newsgraph/graph'
import { type Day, firstDay, lastDay } from './days'

/** Whether a statement's time is that of what it says, or that of the story that says it. */
export type TimeBasis = 'happened' | 'published'

/** ISO days, both within. */
export interface TimeWindow {
  readonly from: string
  readonly to: string
}

/** Days, both within. */
export interface DaySpan {
  readonly from: Day
  readonly to: Day
}

/** The days that a statement may be about, or was published on; undefined where it is undated. */
export function spanOf(
  { date, publishedAt }: Pick<StatementEdge, 'date' | 'publishedAt'>,
  basis: TimeBasis,
): DaySpan | undefined {
  const [start, end] =
    basis === 'published' ? [publishedAt, publishedAt] : [date?.value, date?.end ?? date?.value]
  const from = firstDay(start ?? '')
  const to = lastDay(end ?? '')
  if (from === undefined || to === undefined) return undefined
  return { from, to: Math.max(from, to) }
}

/** @throws RangeError for what is no window */
export function daysOf({ from, to }: TimeWindow): DaySpan {
  const days = { from: firstDay(from), to: lastDay(to) }
  if (days.from === undefined || days.to === undefined)
    throw new RangeError(`expected two ISO dates, got "${from}" and "${to}"`)
  return { from: days.from, to: days.to }
}

export function overlap(one: DaySpan, other: DaySpan): boolean {
  return one.from <= other.to && other.from <= one.to
}
