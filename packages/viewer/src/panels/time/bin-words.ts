import type { Axis } from '../../time/axis'
import { dateOf, isoDay } from '../../time/days'
import { dateWords } from '../words'

/** A bin as people say it: "14 Mar 2022", "week of 14 Mar 2022", "Mar 2022", "2022". */
export function binWords({ unit, bins }: Axis, bin: number): string {
  const day = bins[bin]?.from
  if (day === undefined) return ''
  const iso = isoDay(day)
  switch (unit) {
    case 'day':
      return dateWords(iso)
    case 'week':
      return `week of ${dateWords(iso)}`
    case 'month':
      return dateWords(iso.slice(0, 7))
    case 'year':
      return iso.slice(0, 4)
  }
}

/** A word under the axis, where a bin begins. */
export interface Tick {
  readonly bin: number
  readonly text: string
}

/** Years where there are several of them, or else months, or else days; as few as there is room for. */
export function axisTicks(axis: Axis, most: number): readonly Tick[] {
  const starts = (length: number) =>
    axis.bins.flatMap(({ from }, bin) => {
      const name = (day: number) => isoDay(day).slice(0, length)
      return bin === 0 || name(from) !== name(axis.bins[bin - 1]?.from ?? from)
        ? [{ bin, from }]
        : []
    })
  const [years, months] = [starts(4), starts(7)]
  const precision = years.length > 3 ? 4 : months.length > 2 ? 7 : 10
  const all = precision === 4 ? years : precision === 7 ? months : starts(10)
  const every = Math.ceil(all.length / most)
  const apart = axis.bins.length / (most + 2)
  return all
    .filter((_, index) => index % every === 0)
    .filter(({ bin }, index, chosen) => {
      const next = chosen[index + 1]?.bin ?? axis.bins.length
      return next - bin >= apart
    })
    .map(({ bin, from }) => ({ bin, text: tickWords(from, precision) }))
}

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

function tickWords(day: number, precision: number): string {
  return precision === 10 ? SHORT.format(dateOf(day)) : dateWords(isoDay(day).slice(0, precision))
}
