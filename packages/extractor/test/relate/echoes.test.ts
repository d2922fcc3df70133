import { extractText, statementsOf } from '../extract-text'

describe('echoes', () => {
  it.each([
    ['Peru signed the Lima Treaty. Chile did not.', 'Chile SIGNED Lima Treaty not'],
    [
      'Peru signed the Lima Treaty. Chile followed suit on Tuesday.',
      'Chile SIGNED Lima Treaty 2023-02-28',
    ],
    ['Kenya criticised Ghana and so did Nigeria.', 'Nigeria CRITICIZED Ghana'],
    ['Kenya criticised Ghana. Nigeria did the same.', 'Nigeria CRITICIZED Ghana'],
  ])('"%s"', async (text, expected) => {
    const extraction = await extractText(text, { publishedAt: '2023-03-02' })
    expect(statementsOf(extraction)).toContain(expected)
  })

  it('echo no office, and nothing that is two sentences old', async () => {
    const office = await extractText('President Ana Ruiz of Peru spoke. Chile did not.')
    expect(office.statements.map(({ frame }) => frame)).not.toContain('echo')
    const old = await extractText('Peru attacked Ghana. It rained. The sun shone. Chile did not.')
    expect(old.statements.map(({ frame }) => frame)).not.toContain('echo')
  })
})
