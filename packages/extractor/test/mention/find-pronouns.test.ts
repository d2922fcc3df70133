import { findPronouns } from '../../src/mention/find-pronouns'
import { SentenceTree } from '../../src/tree'
import { annotateText } from '../read-story'

async function pronounsOf(text: string, isQuoted = false): Promise<readonly string[]> {
  const { sentences } = await annotateText(text)
  return sentences.flatMap((sentence, index) =>
    findPronouns(new SentenceTree(sentence), index, () => isQuoted).map(({ text }) => text),
  )
}

describe('findPronouns', () => {
  it.each([
    ['She met him and their lawyers.', ['She', 'him', 'their']],
    ['They knew it themselves.', ['They', 'it', 'themselves']],
    ['Its leader sold it.', ['Its', 'it']],
    ['I told you that we knew.', []],
    ['It was clear that she left.', ['she']],
    ['It was Ana Ruiz who left.', []],
    ['There was nothing that he wanted.', ['he']],
  ])('in "%s" are %j', async (text, expected) => {
    expect(await pronounsOf(text)).toEqual(expected)
  })

  it('also are of the first person in quotations', async () => {
    expect(await pronounsOf('I told you that we knew him.', true)).toEqual(['I', 'we', 'him'])
  })
})
