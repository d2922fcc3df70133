import fc from 'fast-check'
import {
  addDays,
  addMonths,
  formatDate,
  parseDay,
  shiftDate,
  validDay,
  weekdayOf,
} from '../../src/date/calendar'

describe('calendar', () => {
  it.each([
    [{ year: 2018 }, '2018'],
    [{ year: 2018, month: 2 }, '2018-02'],
    [{ year: 2018, month: 12, day: 8 }, '2018-12-08'],
    [{ year: 814 }, '0814'],
  ])('writes %j as %s', (date, text) => {
    expect(formatDate(date)).toBe(text)
  })

  it.each([
    ['2018-12-28', { year: 2018, month: 12, day: 28 }],
    ['2018-12-28T23:59:00-05:00', { year: 2018, month: 12, day: 28 }],
    ['2018-02-29', undefined],
    ['2018-12', undefined],
    ['28 December 2018', undefined],
    ['', undefined],
  ])('reads %j', (text, day) => {
    expect(parseDay(text)).toEqual(day)
  })

  it('knows leap years', () => {
    expect(validDay(2020, 2, 29)).toBeDefined()
    expect(validDay(2023, 2, 29)).toBeUndefined()
    expect(validDay(2023, 13, 1)).toBeUndefined()
  })

  it('moves dates with the precision of the unit', () => {
    const day = { year: 2020, month: 1, day: 31 }
    expect(shiftDate(day, 1, 'day')).toEqual({ year: 2020, month: 2, day: 1 })
    expect(shiftDate(day, -2, 'week')).toEqual({ year: 2020, month: 1, day: 17 })
    expect(shiftDate(day, -1, 'month')).toEqual({ year: 2019, month: 12 })
    expect(shiftDate(day, 3, 'year')).toEqual({ year: 2023 })
    expect(shiftDate(day, -1, 'decade')).toEqual({ year: 2010 })
    expect(shiftDate({ year: 2020 }, 1, 'month')).toBeUndefined()
    expect(shiftDate({ year: 2020, month: 1 }, 1, 'day')).toBeUndefined()
  })

  it('goes there and back again', () => {
    const days = fc.record({
      year: fc.integer({ min: 1800, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const moved = addDays(day, count)
        expect(addDays(moved, -count)).toEqual(day)
        expect(parseDay(formatDate(moved))).toEqual(moved)
        expect(weekdayOf(moved)).toBe((((weekdayOf(day) + count) % 7) + 7) % 7)
        const { year, month } = addMonths(day.year, day.month, count)
        expect(addMonths(year, month, -count)).toEqual({ year: day.year, month: day.month })
      }),
    )
  })
})
