/** A day, month or year of the Gregorian calendar; month and day count from 1 and are left out where unknown. */
export interface CalendarDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

export interface CalendarDay extends CalendarDate {
  readonly month: number
  readonly day: number
}

export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'year' | 'decade'

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 }

/** ISO 8601 of the date's precision: "2018", "2018-12", "2018-12-28". */
export function formatDate({ year, month, day }: CalendarDate): string {
  const parts = [String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(String(month).padStart(2, '0'))
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}

/** The day at the start of an ISO 8601 date or date and time; undefined where there is none. */
export function parseDay(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/u.exec(text)
  return match === null ? undefined : validDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day, if the calendar has it. */
export function validDay(year: number, month: number, day: number): CalendarDay | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? { year, month, day }
    : undefined
}

export function addDays({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function addMonths(
  year: number,
  month: number,
  months: number,
): { year: number; month: number } {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

/** The date moved by a number of units, with the precision of the unit. Undefined where it is too vague for that. */
export function shiftDate(date: CalendarDate, count: number, unit: Unit): CalendarDate | undefined {
  const { year, month, day } = date
  if (unit === 'year') return { year: year + count }
  if (unit === 'decade') return { year: year + 10 * count }
  if (month === undefined) return undefined
  if (unit === 'month') return addMonths(year, month, count)
  return day === undefined ? undefined : addDays({ year, month, day }, (DAYS[unit] ?? 1) * count)
}

/** 0 is Sunday. */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}
