import { findZones } from '../../src/segment/find-zones'
import { joinLines } from '../../src/segment/join-lines'

function paragraphsOf(text: string): readonly string[] {
  const article = { id: '0000000000000000', title: '', text, language: 'en' }
  return joinLines(text, findZones(article, text)).map(
    ({ zone, start, end }) => `${zone}: ${text.slice(start, end)}`,
  )
}

const WRAPPED = 'The ministers of Peru and Chile, who had not met since June,\nagreed on the river.'

describe('joinLines', () => {
  it('joins a sentence that a hard line break cuts', () => {
    expect(paragraphsOf(WRAPPED)).toEqual([`body: ${WRAPPED}`])
  })

  it.each([
    ['at a blank line', 'The ministers of Peru and Chile, who had not met since June,\n\nagreed.'],
    [
      'after a full stop',
      'The ministers of Peru and Chile had not met since last June.\nNow they did.',
    ],
    ['after a short line', 'Peru and Chile\nagreed on the river.'],
    ['after a dateline', 'GENEVA (Reuters) —\nThe ministers met.'],
  ])('parts paragraphs %s', (_, text) => {
    expect(paragraphsOf(text).every((row) => !row.includes('\n'))).toBe(true)
  })

  it('keeps the headline apart and leaves out what is no prose', () => {
    expect(paragraphsOf(`Peru agrees\n\nBy Ana Ruiz\n\n${WRAPPED}\n\nAdvertisement`)).toEqual([
      'headline: Peru agrees',
      `body: ${WRAPPED}`,
    ])
  })
})
