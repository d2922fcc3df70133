import { axisTicks, binWords } from '../../src/panels/time/bin-words'
import { createAxis } from '../../src/time/axis'
import { daysOf } from '../../src/time/time-window'

const axisOf = (from: string, to: string) => createAxis(daysOf({ from, to }))

test.each([
  ['2031-03-14', '2031-03-20', '15 Mar 2031'],
  ['2031-01', '2032-06', 'week of 6 Jan 2031'],
  ['2020', '2031', 'Feb 2020'],
  ['1980', '2031', '1981'],
])('says what a bin of %s to %s is', (from, to, words) => {
  expect(binWords(axisOf(from, to), 1)).toBe(words)
})

test.each([
  ['2018-12', '2024-01', ['2019', '2020', '2021', '2022', '2023']],
  ['2031-01', '2031-05', ['Jan 2031', 'Feb 2031', 'Mar 2031', 'Apr 2031', 'May 2031']],
  ['2031-03-14', '2031-03-16', ['14 Mar', '15 Mar', '16 Mar']],
])('%s to %s has ticks that do not crowd', (from, to, words) => {
  expect(axisTicks(axisOf(from, to), 8).map(({ text }) => text)).toEqual(words)
})

test('has no more ticks than there is room for', () => {
  expect(axisTicks(axisOf('1950', '2031'), 8).length).toBeLessThanOrEqual(8)
})
