import { extractText, statementsOf } from '../extract-text'

describe('places beside names', () => {
  it.each([
    ['The summit in Cusco, Peru, ended.', 'Cusco LOCATED_IN Peru'],
    ['Kenya’s Nyali Bank failed.', 'Nyali Bank LOCATED_IN Kenya'],
    ['Norman Vaughan, 83, of Trapper Creek was praised.', 'Norman Vaughan LIVES_IN Trapper Creek'],
    ['Atlanta businessman Neil Estes agreed.', 'Neil Estes LIVES_IN Atlanta'],
  ])('"%s"', async (text, expected) => {
    expect(statementsOf(await extractText(text))).toContain(expected)
  })

  it('are no seat where a hyphen says something else', async () => {
    const extraction = await extractText('The Russia-led Lima Treaty Organization met.')
    expect(extraction.statements).toEqual([])
  })

  it('are no home of an official: an office is held there', async () => {
    const extraction = await extractText('Foreign Minister Peter Novak of Ghana spoke.')
    expect(statementsOf(extraction)).toEqual(['Peter Novak HOLDS_POSITION Ghana'])
  })
})
