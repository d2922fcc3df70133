import knowledge from '../../knowledge/dates.json'
import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarDay,
  formatDate,
  shiftDate,
  type Unit,
  validDay,
  weekdayOf,
} from './calendar'
import { nearestYear, seasonYear, yearOfMonth } from './guess-year'

/** What a phrase is read against. */
export interface DateContext {
  /** The day of writing; without it only phrases with a year have a date. */
  readonly anchor?: CalendarDay | undefined
  /** The date that the story said last. */
  readonly last?: CalendarDate | undefined
  /** Whether the phrase speaks of what was still to come. */
  readonly ahead: boolean
}

export interface DateReading {
  readonly value: CalendarDate
  readonly end?: CalendarDate
}

/** The named groups of a rule's pattern. */
export interface DateWords {
  readonly [group: string]: string | undefined
}

type Reading = (words: DateWords, context: DateContext) => DateReading | undefined

const MONTHS: Readonly<Record<string, number>> = knowledge.months
const WEEKDAYS: Readonly<Record<string, number>> = knowledge.weekdays
const DAY_WORDS: Readonly<Record<string, number>> = knowledge.dayWords
const COUNTS: Readonly<Record<string, number>> = knowledge.counts
const SEASONS: Readonly<Record<string, number>> = knowledge.seasons

/** What the words of a rule say; `reading` names one of the functions below, as the rules do. */
export function readDate(
  reading: string,
  words: DateWords,
  context: DateContext,
): DateReading | undefined {
  return READINGS[reading]?.(words, context)
}

const READINGS: Readonly<Record<string, Reading>> = {
  years: ({ year, lastYear }) =>
    Number(lastYear) < Number(year)
      ? undefined
      : { value: { year: Number(year) }, end: { year: Number(lastYear) } },

  months({ month, year, lastMonth, lastYear }) {
    const [first, last] = [monthOf(month), monthOf(lastMonth)]
    if (first === undefined || last === undefined) return undefined
    const end = { year: Number(lastYear), month: last }
    const start = year === undefined ? end.year - (first > last ? 1 : 0) : Number(year)
    return { value: { year: start, month: first }, end }
  },

  day({ day, lastDay, month, monthNumber, year }, { anchor, ahead }) {
    const number = monthOf(month) ?? Number(monthNumber)
    const known =
      year === undefined ? nearestYear(number, Number(day), anchor, ahead) : Number(year)
    if (known === undefined) return undefined
    const value = validDay(known, number, Number(day))
    if (value === undefined || lastDay === undefined) return value && { value }
    const end = validDay(known, number, Number(lastDay))
    return end && Number(lastDay) >= Number(day) ? { value, end } : { value }
  },

  days({ month, day, year, lastMonth, lastDay, lastYear }, { anchor, ahead }) {
    const [first, last] = [monthOf(month), monthOf(lastMonth)]
    if (first === undefined || last === undefined) return undefined
    const endYear = Number(lastYear ?? nearestYear(last, Number(lastDay), anchor, ahead))
    const end = validDay(endYear, last, Number(lastDay))
    const startYear = Number(year ?? (first > last ? endYear - 1 : endYear))
    const value = validDay(startYear, first, Number(day))
    return end && value && formatDate(value) <= formatDate(end) ? { value, end } : undefined
  },

  month({ month, year, direction, preposition }, context) {
    const number = monthOf(month)
    if (number === undefined) return undefined
    if (year !== undefined) return { value: { year: Number(year), month: number } }
    const { anchor } = context
    if (anchor === undefined) return undefined
    return {
      value: {
        year: yearOfMonth(number, anchor, direction, looksAhead(preposition, context)),
        month: number,
      },
    }
  },

  monthOfYear({ month, direction }, { anchor }) {
    const number = monthOf(month)
    if (number === undefined || anchor === undefined) return undefined
    return { value: { year: anchor.year + step(direction), month: number } }
  },

  weekday({ weekday, direction, preposition }, context) {
    const { anchor } = context
    const number = WEEKDAYS[weekday ?? '']
    if (anchor === undefined || number === undefined) return undefined
    const after = (number - weekdayOf(anchor) + 7) % 7
    if (direction === 'last' || direction === 'this past')
      return { value: addDays(anchor, after - 7) }
    if (direction === 'next' || direction === 'this coming')
      return { value: addDays(anchor, after || 7) }
    if (looksAhead(preposition, context)) return { value: addDays(anchor, after) }
    return { value: addDays(anchor, after === 0 ? 0 : after - 7) }
  },

  dayWord({ word }, { anchor }) {
    const days = DAY_WORDS[word?.toLowerCase() ?? '']
    return anchor && days !== undefined ? { value: addDays(anchor, days) } : undefined
  },

  season({ season, year, direction }, { anchor, ahead }) {
    const month = SEASONS[season ?? '']
    if (month === undefined) return undefined
    const start =
      year === undefined ? anchor && seasonYear(month, anchor, direction, ahead) : Number(year)
    if (start === undefined) return undefined
    return { value: { year: start, month }, end: addMonths(start, month, 2) }
  },

  week({ unit, direction }, { anchor }) {
    if (anchor === undefined) return undefined
    const monday = addDays(anchor, -((weekdayOf(anchor) + 6) % 7) + 7 * step(direction))
    return unit === 'weekend'
      ? { value: addDays(monday, 5), end: addDays(monday, 6) }
      : { value: monday, end: addDays(monday, 6) }
  },

  weekend(_, { anchor, ahead }) {
    if (anchor === undefined) return undefined
    const weekday = weekdayOf(anchor)
    const saturday = addDays(anchor, ahead ? (6 - weekday) % 7 : -((weekday + 1) % 7))
    return { value: saturday, end: addDays(saturday, 1) }
  },

  period({ unit, direction }, { anchor }) {
    const value = anchor && shiftDate(anchor, step(direction), unit as Unit)
    return value && { value }
  },

  ago({ count, unit }, { anchor }) {
    return shifted(anchor, count, unit, -1)
  },

  fromLast({ count, unit, direction }, { last }) {
    return shifted(
      last,
      count ?? (direction === 'same' ? '0' : '1'),
      unit,
      back(direction) ? -1 : 1,
    )
  },

  // "in January 2017, a month after losing": the losing came a month before.
  ofClause({ count, unit, direction }, { last }) {
    return shifted(last, count, unit, direction === 'after' ? -1 : 1)
  },

  decade: ({ decade }) => ({ value: { year: Number(decade) }, end: { year: Number(decade) + 9 } }),

  year: ({ year }) => ({ value: { year: Number(year) } }),
}

function monthOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : MONTHS[name]
}

function step(direction: string | undefined): number {
  if (direction === 'last') return -1
  return direction === 'next' ? 1 : 0
}

function back(direction: string | undefined): boolean {
  return (
    direction !== undefined && ['earlier', 'before', 'previous', 'preceding'].includes(direction)
  )
}

function looksAhead(preposition: string | undefined, { ahead }: DateContext): boolean {
  return ahead || knowledge.ahead.prepositions.includes(preposition?.toLowerCase() ?? '')
}

function shifted(
  date: CalendarDate | undefined,
  count: string | undefined,
  unit: string | undefined,
  sign: 1 | -1,
): DateReading | undefined {
  const words = count?.toLowerCase() ?? ''
  const number = COUNTS[words] ?? (/^\d{1,3}$/u.test(words) ? Number(words) : undefined)
  if (date === undefined || number === undefined) return undefined
  const value = shiftDate(date, sign * number, unit as Unit)
  return value && { value }
}
