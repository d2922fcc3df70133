/** Days since the first of January 1970. */
export type Day = number

const MILLISECONDS = 86_400_000

/** The first day of an ISO date of any precision; undefined for what is none. */
export function firstDay(iso: string): Day | undefined {
  const [year, month = 1, day = 1] = partsOf(iso) ?? []
  return year === undefined ? undefined : dayOf(year, month, day)
}

/** The last day of an ISO date of any precision: that of `2024-02` is the 29th. */
export function lastDay(iso: string): Day | undefined {
  const [year, month, day] = partsOf(iso) ?? []
  if (year === undefined) return undefined
  if (month === undefined) return dayOf(year + 1, 1, 1) - 1
  return day === undefined ? dayOf(year, month + 1, 1) - 1 : dayOf(year, month, day)
}

/** A month past the twelfth is in the next year. */
export function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC takes years before 100 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS
}

export function isoDay(day: Day): string {
  return dateOf(day).toISOString().slice(0, 10)
}

/** Whether this is an ISO date to the day, of a day that there is. */
export function isIsoDay(text: string): boolean {
  const day = firstDay(text)
  return day !== undefined && isoDay(day) === text
}

export function dateOf(day: Day): Date {
  return new Date(day * MILLISECONDS)
}

/** Year, and month and day where they are told. */
function partsOf(iso: string): number[] | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso)
  return parts
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map(Number)
}
