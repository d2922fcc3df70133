import { binOf, createAxis } from '../../src/time/axis'
import { firstDay, isoDay } from '../../src/time/days'

const day = (iso: string) => firstDay(iso) ?? Number.NaN
const axisOf = (from: string, to: string) => createAxis({ from: day(from), to: day(to) })

test.each([
  ['2031-03-14', '2031-03-14', 'day', 1, '2031-03-14', '2031-03-14'],
  ['2031-01-01', '2031-06-20', 'day', 171, '2031-01-01', '2031-06-20'],
  ['2031-01-01', '2032-01-01', 'week', 53, '2030-12-30', '2032-01-04'],
  ['2020-02-29', '2031-01-01', 'month', 132, '2020-02-01', '2031-01-31'],
  ['1969-12-31', '2031-01-01', 'year', 63, '1969-01-01', '2031-12-31'],
  ['1066-10-14', '2031-01-01', 'year', 966, '1066-01-01', '2031-12-31'],
])('%s to %s is in bins of a %s', (from, to, unit, count, first, last) => {
  const axis = axisOf(from, to)
  expect([axis.unit, axis.bins.length]).toEqual([unit, count])
  expect(isoDay(axis.bins[0]?.from ?? 0)).toBe(first)
  expect(isoDay(axis.bins.at(-1)?.to ?? 0)).toBe(last)
  for (const [index, { from }] of axis.bins.entries())
    if (index > 0) expect(from).toBe((axis.bins[index - 1]?.to ?? 0) + 1)
})

test('weeks begin on a Monday, also before 1970', () => {
  for (const { from } of axisOf('1969-01-01', '1970-06-01').bins)
    expect(new Date(isoDay(from)).getUTCDay()).toBe(1)
})

test('finds the bin of a day, and the nearest for one beside the axis', () => {
  const axis = axisOf('2020-02-29', '2031-01-01')
  expect(binOf(axis, day('2020-02-29'))).toBe(0)
  expect(binOf(axis, day('2020-03-01'))).toBe(1)
  expect(binOf(axis, day('2031-01-31'))).toBe(131)
  expect(binOf(axis, day('1999-01-01'))).toBe(0)
  expect(binOf(axis, day('2099-01-01'))).toBe(131)
})
