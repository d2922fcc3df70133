import { readTerms } from '../../src/segment/compromise'

describe('readTerms', () => {
  const text = '  Ana Ruiz didn’t sign.  "Peru agreed," she said.\tAt 3.5% it pays 😀 well!'

  it('gives sentences and words where they lie in the text', () => {
    const sentences = readTerms(text)
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ana Ruiz didn’t sign.',
      '"Peru agreed," she said.',
      'At 3.5% it pays 😀 well!',
    ])
    const words = sentences[0]?.terms.map(({ start, end }) => text.slice(start, end))
    expect(words).toEqual(['Ana', 'Ruiz', 'didn’t', '', 'sign'])
  })

  it('gives tags', () => {
    const [first] = readTerms('Ana Ruiz visited Peru.')
    expect(first?.terms.map(({ tags }) => tags)).toEqual([
      expect.arrayContaining(['FemaleName']),
      expect.arrayContaining(['LastName']),
      expect.arrayContaining(['PastTense']),
      expect.arrayContaining(['Country']),
    ])
  })

  it('reads nothing from nothing', () => {
    expect(readTerms('')).toEqual([])
    expect(readTerms(' \n ')).toEqual([])
  })
})
