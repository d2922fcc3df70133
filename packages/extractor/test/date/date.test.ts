import { dateText } from '../read-story'

/** "words = date" or "words = first/last" for each date of a story. */
async function datesOf(text: string, publishedAt?: string): Promise<readonly string[]> {
  const { dates } = await dateText(text, publishedAt)
  return dates.map((row) => `${row.text} = ${row.value}${row.end ? `/${row.end}` : ''}`)
}

/** A Thursday. */
const PUBLISHED = '2023-03-02'

describe('date', () => {
  it.each([
    ['Ana Ruiz left on Thursday.', ['on Thursday = 2023-03-02']],
    ['Ana Ruiz left Friday.', ['Friday = 2023-02-24']],
    ['Ana Ruiz will leave on Friday.', ['on Friday = 2023-03-03']],
    ['Ana Ruiz is due to leave on Friday.', ['on Friday = 2023-03-03']],
    ['Ana Ruiz said on Friday that she will leave.', ['on Friday = 2023-02-24']],
    ['Ana Ruiz left last month.', ['last month = 2023-02']],
    ['Ana Ruiz left in late 2018.', ['in late 2018 = 2018']],
    ['Ana Ruiz left on March 2.', ['on March 2 = 2023-03-02']],
    ['Ana Ruiz left on March 5.', ['on March 5 = 2022-03-05']],
    ['Ana Ruiz will leave on March 5.', ['on March 5 = 2023-03-05']],
    ['Ana Ruiz left in May.', ['in May = 2022-05']],
    ['Ana Ruiz will leave in May.', ['in May = 2023-05']],
    ['Ana Ruiz left on the 3rd of May.', ['on the 3rd of May = 2022-05-03']],
    ['Ana Ruiz left at 10 a.m. on Friday.', ['on Friday = 2023-02-24']],
    ['Ana Ruiz led it from 2012 to 2018.', ['from 2012 to 2018 = 2012/2018']],
    ['Ana Ruiz left over the weekend.', ['over the weekend = 2023-02-25/2023-02-26']],
    ['Ana Ruiz left for two years.', []],
    ['Ana Ruiz may leave.', []],
    ['Ana Ruiz saw 2018 people.', []],
    ['April Ruiz met August Ito.', []],
    ['', []],
  ])('reads "%s"', async (text, expected) => {
    expect(await datesOf(text, PUBLISHED)).toEqual(expected)
  })

  it('reads against the date said last', async () => {
    expect(await datesOf('Ana Ruiz left in May 2012. Two years later she returned.')).toEqual([
      'in May 2012 = 2012-05',
      'Two years later = 2014',
    ])
    expect(await datesOf('Ana Ruiz left on May 3, 2012. The next day it rained.')).toEqual([
      'on May 3, 2012 = 2012-05-03',
      'The next day = 2012-05-04',
    ])
    expect(await datesOf('She left in January 2017, a month after losing.')).toEqual([
      'in January 2017 = 2017-01',
      'a month after = 2016-12',
    ])
  })

  it('reads only dates with a year where the day of writing is unknown', async () => {
    expect(await datesOf('Ana Ruiz left on Thursday, and before that in 2018.')).toEqual([
      'in 2018 = 2018',
    ])
  })

  it('reads against the dateline where it has a date', async () => {
    const text = 'GENEVA, Feb. 28 (Reuters) — Ana Ruiz left on Tuesday.'
    expect(await datesOf(text, PUBLISHED)).toEqual(['on Tuesday = 2023-02-28'])
    const old = 'GENEVA, Dec. 30 (Reuters) — Ana Ruiz left yesterday.'
    expect(await datesOf(old, PUBLISHED)).toEqual(['yesterday = 2023-03-01'])
  })

  it('gives tokens and words of the article', async () => {
    const text = 'It rained. Ana Ruiz left on 3 May 2012.'
    const { dates, sentences } = await dateText(text)
    expect(dates).toHaveLength(1)
    for (const { sentence, first, last, text: words } of dates) {
      const tokens = sentences[sentence]?.tokens ?? []
      expect(text.slice(tokens[first]?.start, tokens[last]?.end)).toBe(words)
    }
  })
})
