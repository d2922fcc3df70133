import { readTerms } from '../../src/segment/compromise'
import { splitTokens } from '../../src/segment/split-tokens'
import { tagTokens } from '../../src/segment/tag-tokens'

function tagsOf(text: string): ReadonlyMap<string, readonly string[] | undefined> {
  const [sentence] = readTerms(text)
  if (sentence === undefined) return new Map()
  const tokens = splitTokens(text, sentence)
  const tags = tagTokens(tokens, sentence.terms)
  return new Map(tokens.map(({ start, end }, index) => [text.slice(start, end), tags[index]]))
}

describe('tagTokens', () => {
  it('gives each token the tags of the word that it lies in', () => {
    const tags = tagsOf('Ana Ruiz visited Peru-based mines.')
    expect(tags.get('visited')).toContain('Verb')
    expect(tags.get('Ana')).toContain('Person')
    expect(tags.get('.')).toEqual([])
  })

  it('gives the second half of a contraction those of its own word', () => {
    const tags = tagsOf("They didn't sign.")
    expect(tags.get("n't")).toContain('Negative')
    expect(tags.get('did')).not.toContain('Negative')
  })

  it('gives none where there are no words', () => {
    expect(tagTokens([{ start: 0, end: 3 }], [])).toEqual([[]])
  })
})
