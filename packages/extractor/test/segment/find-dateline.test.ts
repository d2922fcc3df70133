import knowledge from '../../knowledge/zones.json'
import { findDateline } from '../../src/segment/find-dateline'

const examples = knowledge.datelines.flatMap((row) => row.examples)

describe('findDateline', () => {
  it.each(examples)('finds "%s"', (example) => {
    expect(findDateline(`${example}Ministers met.`, 0)).toBeDefined()
  })

  it('reads place, date and agency, and finds where the prose begins', () => {
    const text = 'Old news.\nST. LOUIS, Mo., 3 March 2020 (AP) — Ministers met.'
    const found = findDateline(text, 10)
    expect(found).toMatchObject({ start: 10, date: '3 March 2020', agency: 'AP' })
    expect(text.slice(found?.place.start, found?.place.end)).toBe('ST. LOUIS')
    expect(text.slice(found?.start, found?.end)).toBe('ST. LOUIS, Mo., 3 March 2020 (AP)')
    expect(text.slice(found?.next)).toBe('Ministers met.')
  })

  it.each([
    'Ministers met in GENEVA — again.',
    'NATO said on Monday that it would meet.',
    'Peru — a country — agreed.',
    'GENEVA',
    '',
  ])('finds none in "%s"', (text) => {
    expect(findDateline(text, 0)).toBeUndefined()
  })
})
