import knowledge from '../../knowledge/zones.json'
import { findZones } from '../../src/segment/find-zones'
import { maskMarkup } from '../../src/segment/mask-markup'

/** "kind: words" for each zone. */
function zonesOf(text: string, title = ''): readonly string[] {
  const article = { id: '0000000000000000', title, text, language: 'en' }
  return findZones(article, maskMarkup(text)).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  )
}

const PROSE = 'Ministers of Peru and Chile met in Geneva.'

describe('findZones', () => {
  const examples = knowledge.lines.flatMap(({ zone, examples: rows }) =>
    rows.map((example) => [example, zone] as const),
  )
  test.each(examples)('takes "%s" for %s', (example, zone) => {
    const zones = zonesOf(`${PROSE}\n\n${example}\n\n${PROSE}`)
    expect(zones.filter((row) => !row.endsWith(PROSE) && !row.startsWith(zone))).toEqual([])
    expect(zones.filter((row) => row === `body: ${PROSE}`)).toHaveLength(2)
  })

  it.each([
    'By Monday the ministers had left Geneva.',
    'Tags were found on both of the bags.',
    'Copyrights were the reason, Ana Ruiz said.',
    'Related parties were paid, the court found.',
    'Search teams found Ana Ruiz on Monday.',
    'Watch makers in Geneva protested.',
    '"See all of it," she said.',
    'Ana Ruiz contributed to the party.',
  ])('takes "%s" for prose', (line) => {
    expect(zonesOf(`${PROSE}\n\n${line}\n\n${PROSE}`)[1]).toBe(`body: ${line}`)
  })

  it('finds a headline by the title, or by its form', () => {
    expect(zonesOf(`Peru agrees.\n${PROSE}`, 'Peru agrees.')[0]).toBe('headline: Peru agrees.')
    expect(zonesOf(`Peru agrees\n\n${PROSE}`)[0]).toBe('headline: Peru agrees')
    expect(zonesOf(`Peru agrees.\n\n${PROSE}`)[0]).toBe('body: Peru agrees.')
    expect(zonesOf('Peru agrees')).toEqual(['body: Peru agrees'])
  })

  it('parts a dateline from its paragraph, in the first three only', () => {
    const line = `GENEVA, May 3 (Reuters) — ${PROSE}`
    expect(zonesOf(line)).toEqual(['dateline: GENEVA, May 3 (Reuters)', `body: ${PROSE}`])
    expect(zonesOf([PROSE, PROSE, PROSE, line].join('\n\n'))).toHaveLength(4)
  })

  it('takes headlines of other stories for boilerplate, up to the next prose', () => {
    const links = ['Most Popular', 'Minister resigns over letter', 'Five things to know']
    expect(zonesOf([PROSE, ...links, PROSE].join('\n'))).toEqual([
      `body: ${PROSE}`,
      ...links.map((link) => `boilerplate: ${link}`),
      `body: ${PROSE}`,
    ])
  })

  it('finds nothing in nothing', () => {
    expect(zonesOf('')).toEqual([])
    expect(zonesOf(' \n\n ')).toEqual([])
  })
})
