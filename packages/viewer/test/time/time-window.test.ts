import { firstDay, isoDay, lastDay } from '../../src/time/days'
import { daysOf, overlap, spanOf } from '../../src/time/time-window'

const spanIso = (date: string, end?: string) => {
  const span = spanOf(
    { date: { value: date, text: '', ...(end !== undefined && { end }) } },
    'happened',
  )
  return span && [isoDay(span.from), isoDay(span.to)]
}

test('dates of any precision begin and end on a day', () => {
  expect(spanIso('2024')).toEqual(['2024-01-01', '2024-12-31'])
  expect(spanIso('2024-02')).toEqual(['2024-02-01', '2024-02-29'])
  expect(spanIso('2023-12', '2024-02-03')).toEqual(['2023-12-01', '2024-02-03'])
  expect(spanIso('2024-05-01', '2023')).toEqual(['2024-05-01', '2024-05-01'])
  expect(firstDay('0066-07')).toBeLessThan(firstDay('1066') ?? 0)
  expect(isoDay(firstDay('0066-07') ?? 0)).toBe('0066-07-01')
  expect(lastDay('1970-01-01')).toBe(0)
})

test('what is no date is none', () => {
  expect(spanIso('soon')).toBeUndefined()
  expect(spanOf({}, 'published')).toBeUndefined()
  expect(spanOf({ publishedAt: '2024-05-01T12:00:00Z' }, 'published')?.from).toBe(
    firstDay('2024-05-01'),
  )
  expect(() => daysOf({ from: 'now', to: '2024' })).toThrow(RangeError)
})

test('spans overlap that share a day', () => {
  const span = daysOf({ from: '2024-01', to: '2024-02' })
  expect(overlap(span, daysOf({ from: '2024-02-29', to: '2025' }))).toBe(true)
  expect(overlap(span, daysOf({ from: '2024-03-01', to: '2025' }))).toBe(false)
})
