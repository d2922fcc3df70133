import knowledge from '../../knowledge/dates.json'
import { formatDate, parseDay } from '../../src/date/calendar'
import { findPhrases } from '../../src/date/find-phrases'
import { readDate } from '../../src/date/read-date'

describe('the rules of knowledge/dates.json', () => {
  const cases = knowledge.rules.flatMap(({ id, examples }) =>
    (examples as string[][]).map(([words = '', written = '', value = '', end]) => ({
      id,
      words,
      written,
      expected: end === undefined ? [value] : [value, end],
    })),
  )

  test.each(cases)(
    '$id reads "$words" on $written as $expected',
    ({ words, written, expected }) => {
      const phrases = findPhrases(`They met ${words}.`)
      expect(phrases).toHaveLength(1)
      const [phrase] = phrases
      const context = { anchor: parseDay(written), ahead: false }
      const reading = phrase && readDate(phrase.reading, phrase.words, context)
      const dates = [reading?.value, reading?.end].flatMap((date) =>
        date ? [formatDate(date)] : [],
      )
      expect(dates).toEqual(expected)
    },
  )
})
