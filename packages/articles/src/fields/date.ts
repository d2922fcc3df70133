const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}{3,})\.?,? (\d{4})(?:,? (.*))?$/u
const MONTH_FIRST = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? (.*))?$/u
const YEAR_FIRST = /^(\d{4})([-/]?)(\d{2})\2(\d{2})(?:[T ]+(.*))?$/i
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i
const TIME =
  /^(?:at )?(\d{1,2})[:.]?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i
const LOOSE_TIME = /^(?:at )?\d{1,2}(?:[:.]\d{2})/i

/**
 * The ISO 8601 date, or date and time, that a text means: `2023-03-02`, `2023/03/02 14:00`, `2 March 2023`,
 * `Mar. 2nd, 2023, 10:00 a.m. ET`, `Thu, 02 Mar 2023 10:00:00 GMT` (RFC 5322). A time is kept with its zone, as local as
 * it was; a time in another form is left out. Undefined for anything else, for days that no calendar has, and for
 * `03/02/2023`, which two countries read differently.
 */
export function parseDate(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ').slice(0, 100).replace(WEEKDAY, '')
  const yearFirst = YEAR_FIRST.exec(plain)
  if (yearFirst !== null) {
    const [, year = '', , month = '', day = '', time] = yearFirst
    return join(year, Number(month), Number(day), time)
  }
  const dayFirst = DAY_FIRST.exec(plain)
  if (dayFirst !== null) {
    const [, day = '', month = '', year = '', time] = dayFirst
    return join(year, monthNumber(month), Number(day), time)
  }
  const [, month = '', day = '', year = '', time] = MONTH_FIRST.exec(plain) ?? []
  return join(year, monthNumber(month), Number(day), time)
}

function join(
  year: string,
  month: number,
  day: number,
  time: string | undefined,
): string | undefined {
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  const instant = new Date(`${date}T00:00:00Z`)
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date)
  if (!exists) return undefined
  if (time === undefined || time === '') return date
  const clock = parseTime(time)
  if (clock !== undefined) return `${date}T${clock}`
  return LOOSE_TIME.test(time) ? date : undefined
}

/** `10:00:00+01:00`; undefined where it is none, or none that is certain: "10:00 a.m. ET". */
function parseTime(text: string): string | undefined {
  const [, hours = '', minutes = '', seconds = '00', zone] = TIME.exec(text) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
    return undefined
  return `${hours.padStart(2, '0')}:${minutes}:${seconds}${offset(zone)}`
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return ''
  const digits = zone.replace(/[^\d]/g, '').padEnd(4, '0')
  return /^[+-]/.test(zone) ? `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}` : 'Z'
}

/** 1 to 12 for an English month's name or its beginning ("Sept"); 0 for any other word. */
function monthNumber(word: string): number {
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month, 1)))
  return 1 + months.findIndex((month) => month.toLowerCase().startsWith(word.toLowerCase()))
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
