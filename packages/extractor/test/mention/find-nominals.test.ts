import { findNominals } from '../../src/mention/find-nominals'
import { SentenceTree } from '../../src/tree'
import { recognizeText } from '../read-story'

async function nominalsOf(text: string) {
  const { sentences, names } = await recognizeText(text)
  return sentences.flatMap((sentence, index) => {
    const here = names.filter((name) => name.sentence === index)
    return findNominals(new SentenceTree(sentence), index, here)
  })
}

describe('findNominals', () => {
  it.each([
    ['The minister left.', ['The minister']],
    ['The two foreign ministers left.', ['The two foreign ministers']],
    ['Both presidents left.', ['Both presidents']],
    ['That accord failed.', ['That accord']],
    ['The Peruvian company was sold.', ['The Peruvian company']],
    ['Ana Ruiz thanked his counterpart.', ['his counterpart']],
    ['A minister left.', []],
    ['Ministers left.', []],
    ['The table was sold.', []],
    ['The company Acme was sold.', []],
    ['The president, Ana Ruiz, left.', []],
    ['Ana Ruiz, the president, left.', []],
  ])('in "%s" are %j', async (text, expected) => {
    expect((await nominalsOf(text)).map((row) => row.text)).toEqual(expected)
  })

  it('gives the lemmas that describe, the noun last', async () => {
    const [nominal] = await nominalsOf('The two foreign ministers left.')
    expect(nominal?.descriptions).toEqual(['two', 'foreign', 'minister'])
  })
})
