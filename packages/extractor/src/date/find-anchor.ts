import type { Segmented } from '../document'
import { findDateline } from '../segment/find-dateline'
import { addDays, type CalendarDay, formatDate, parseDay } from './calendar'
import { findPhrases } from './find-phrases'
import { readDate } from './read-date'

/** A story appears at most so many days after its dateline says it was written. */
const MOST_DAYS = 7

/**
 * The day of writing, against which "Thursday" is read: the dateline's where it has one, else the day of publication. A
 * dateline without a year takes the year from the day of publication; one that does not fit it is not believed.
 */
export function findAnchor({ article, zones }: Segmented): CalendarDay | undefined {
  const published = article.publishedAt === undefined ? undefined : parseDay(article.publishedAt)
  const zone = zones.find(({ kind }) => kind === 'dateline')
  const words = zone && findDateline(article.text, zone.start)?.date
  const [phrase] = words === undefined ? [] : findPhrases(words)
  const value =
    phrase && readDate(phrase.reading, phrase.words, { anchor: published, ahead: false })?.value
  const written = value && parseDay(formatDate(value))
  if (written === undefined || published === undefined) return written ?? published
  const earliest = formatDate(addDays(published, -MOST_DAYS))
  const day = formatDate(written)
  return earliest <= day && day <= formatDate(published) ? written : published
}
