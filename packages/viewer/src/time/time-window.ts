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

/** Many statements share their dates, and to read one takes longer than to look it up. */
const known = new Map<string, DaySpan | undefined>()

/** The days that a statement may be about, or was published on; undefined where it is undated. */
export function spanOf(
  { date, publishedAt }: Pick<StatementEdge, 'date' | 'publishedAt'>,
  basis: TimeBasis,
): DaySpan | undefined {
  const start = basis === 'published' ? publishedAt : date?.value
  if (start === undefined) return undefined
  const end = basis === 'published' ? start : (date?.end ?? start)
  const key = start === end ? start : `${start}/${end}`
  const read = known.get(key)
  if (read !== undefined || known.has(key)) return read
  known.set(key, readSpan(start, end))
  return known.get(key)
}

function readSpan(start: string, end: string): DaySpan | undefined {
  const [from, to] = [firstDay(start), lastDay(end)]
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
