import type { CalendarDay } from './calendar'

/** The year of a day without one: the last time that it came round, or the next where the phrase looks ahead. */
export function nearestYear(
  month: number,
  day: number,
  anchor: CalendarDay | undefined,
  ahead: boolean,
): number | undefined {
  if (anchor === undefined) return undefined
  const order = month - anchor.month || day - anchor.day
  if (ahead) return order < 0 ? anchor.year + 1 : anchor.year
  return order > 0 ? anchor.year - 1 : anchor.year
}

/** The year of a month without one: the last time that it came round, unless its words say otherwise. */
export function yearOfMonth(
  month: number,
  anchor: CalendarDay,
  direction: string | undefined,
  ahead: boolean,
): number {
  if (direction === 'this') return anchor.year
  if (direction === 'next') return month > anchor.month ? anchor.year : anchor.year + 1
  if (direction === 'last') return month < anchor.month ? anchor.year : anchor.year - 1
  if (ahead) return month < anchor.month ? anchor.year + 1 : anchor.year
  return month > anchor.month ? anchor.year - 1 : anchor.year
}

/** The year in which a season of three months begins that was over, is, or comes. */
export function seasonYear(
  month: number,
  anchor: CalendarDay,
  direction: string | undefined,
  ahead: boolean,
): number {
  const started = anchor.month >= month ? anchor.year : anchor.year - 1
  const over = anchor.year * 12 + anchor.month >= started * 12 + month + 3
  if (direction === 'last') return over ? started : started - 1
  if (direction === 'next') return started + 1
  if (direction === undefined && !ahead) return started
  return over ? started + 1 : started
}
