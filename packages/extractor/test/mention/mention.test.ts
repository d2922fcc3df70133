import { mention } from '../../src/mention/mention'
import { quote } from '../../src/quote/quote'
import { recognizeText } from '../read-story'

describe('mention', () => {
  it('lists names, nominals and pronouns as they end', async () => {
    const { candidates } = mention(
      quote(
        await recognizeText(
          'President Ana Ruiz left her party. The Peruvian judge thanked Paul Ito.',
        ),
      ),
    )
    expect(candidates.map(({ form, text, sentence }) => [form, text, sentence])).toEqual([
      ['name', 'Ana Ruiz', 0],
      ['pronoun', 'her', 0],
      ['nominal', 'her party', 0],
      ['name', 'Peruvian', 1],
      ['nominal', 'The Peruvian judge', 1],
      ['name', 'Paul Ito', 1],
    ])
  })

  it('keeps what recognition said of a name, and the part of a token that is meant', async () => {
    const text = 'The Lima-based drugmaker Acme sued.'
    const { candidates } = mention(quote(await recognizeText(text)))
    const [lima, acme] = candidates
    expect(text.slice(lima?.span?.start, lima?.span?.end)).toBe('Lima')
    expect(acme).toMatchObject({ name: { kind: 'Organization' }, form: 'name' })
    expect(acme?.descriptions).toContain('drugmaker')
  })

  it('describes neither demonyms nor names inside names', async () => {
    const { candidates } = mention(
      quote(await recognizeText('The Bank of Peru hired a Chilean judge.')),
    )
    const inner = candidates.filter(({ name }) => name?.demonym || name?.nested)
    expect(inner.map(({ text, descriptions }) => [text, descriptions])).toEqual([
      ['Peru', []],
      ['Chilean', []],
    ])
  })

  it('finds nothing in nothing', async () => {
    expect(mention(quote(await recognizeText(''))).candidates).toEqual([])
  })
})
