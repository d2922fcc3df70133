import { readTerms } from '../../src/segment/compromise'
import { splitTokens } from '../../src/segment/split-tokens'
import { tagTokens } from '../../src/segment/tag-tokens'

function tagsOf(text: string): Readonly<Record<string, readonly string[]>> {
  const [sentence] = readTerms(text)
  if (sentence === undefined) return {}
  const tokens = splitTokens(text, sentence)
  const tags = tagTokens(tokens, sentence.terms)
  return Object.fromEntries(tokens.map(({ start, end }, i) => [text.slice(start, end), tags[i]]))
}

describe('tagTokens', () => {
  it('gives each token the tags of the word that it lies in', () => {
    const tags = tagsOf('Ana Ruiz visited Peru-based mines.')
    expect(tags.visited).toContain('Verb')
    expect(tags.Ana).toContain('Person')
    expect(tags['.']).toEqual([])
  })

  it('gives the second half of a contraction those of its own word', () => {
    const tags = tagsOf("They didn't sign.")
    expect(tags["n't"]).toContain('Negative')
    expect(tags.did).not.toContain('Negative')
  })

  it('gives none where there are no words', () => {
    expect(tagTokens([{ start: 0, end: 3 }], [])).toEqual([[]])
  })
})
