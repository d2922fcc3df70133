import { findAnchor } from '../../src/date/find-anchor'
import { segment } from '../../src/segment/segment'

function anchorOf(text: string, publishedAt?: string) {
  return findAnchor(
    segment({
      id: '0000000000000000',
      title: '',
      text,
      language: 'en',
      ...(publishedAt === undefined ? {} : { publishedAt }),
    }),
  )
}

describe('findAnchor', () => {
  it.each([
    ['the day of publication', 'Ministers met.', '2023-03-02', '2023-03-02'],
    ['its local day', 'Ministers met.', '2023-03-02T23:30:00-05:00', '2023-03-02'],
    ['the dateline', 'GENEVA, March 1 — Ministers met.', '2023-03-02', '2023-03-01'],
    ['the dateline over a new year', 'GENEVA, Dec. 31 — They met.', '2023-01-01', '2022-12-31'],
    ['the dateline alone', 'GENEVA, 1 March 2023 (AP) — They met.', undefined, '2023-03-01'],
    ['publication before the dateline', 'GENEVA, March 9 — They met.', '2023-03-02', '2023-03-02'],
    ['publication long after it', 'GENEVA, Feb. 1 — They met.', '2023-03-02', '2023-03-02'],
    ['nothing of a dateline without year', 'GENEVA, Feb. 1 — They met.', undefined, undefined],
    ['nothing of a month', 'Ministers met.', '2023-03', undefined],
  ])('takes %s', (_, text, publishedAt, expected) => {
    const day = anchorOf(text, publishedAt)
    const [year, month, date] = expected?.split('-').map(Number) ?? []
    expect(day).toEqual(expected === undefined ? undefined : { year, month, day: date })
  })
})
