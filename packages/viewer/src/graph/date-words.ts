const FORMATS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
}

/** An ISO date of any precision as people write it: `2023-03` is "Mar 2023". */
export function dateWords(iso: string): string {
  const day = iso.slice(0, 10)
  const date = new Date(day)
  if (Number.isNaN(date.getTime())) return iso
  const format = FORMATS[day.length] ?? { year: 'numeric', month: 'short', day: 'numeric' }
  return new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' }).format(date)
}

/** "2 Mar 2023 – 5 Apr 2023", or the one day; empty where neither is known. */
export function periodWords(first: string | undefined, last: string | undefined): string {
  return [...new Set([first, last].flatMap((date) => date ?? []).map(dateWords))].join(' – ')
}
