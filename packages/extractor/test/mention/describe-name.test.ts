import { describeName } from '../../src/mention/describe-name'
import { SentenceTree } from '../../src/tree'
import { recognizeText } from '../read-story'

/** What the first sentence says of a name: the text, and the lemmas. */
async function descriptionOf(text: string, name: string) {
  const { sentences, names } = await recognizeText(text)
  const [sentence] = sentences
  const found = names.find((row) => row.text === name)
  if (sentence === undefined || found === undefined) throw new Error(`no ${name}`)
  return describeName(new SentenceTree(sentence), found, names)
}

describe('describeName', () => {
  it.each([
    ['a title', 'Secretary of State Anna Keller left.', 'Anna Keller', 'Secretary of State'],
    ['an office without its state', 'Peruvian President Ana Ruiz left.', 'Ana Ruiz', 'President'],
    ['a trade', 'Kenya freed the arms dealer Ivan Petrenko.', 'Ivan Petrenko', 'arms dealer'],
    ['an apposition', 'Ana Ruiz, a former judge, left.', 'Ana Ruiz', 'former judge'],
    ['an apposition with "of"', 'Ana Ruiz, head of Acme, left.', 'Ana Ruiz', 'head of Acme'],
    ['an apposition before', 'The president, Ana Ruiz, left.', 'Ana Ruiz', 'president'],
    ['what somebody is', 'Ana Ruiz is a former judge.', 'Ana Ruiz', 'former judge'],
    ['one of several', 'Ministers Ana Ruiz and Paul Ito met.', 'Ana Ruiz', 'Minister'],
    ['a body', 'The drugmaker Acme sued.', 'Acme', 'drugmaker'],
    ['an apposition before a form of address', 'Dr. Ana Ruiz, a nurse, left.', 'Ana Ruiz', 'nurse'],
    ['no form of address', 'Mr. Paul Ito left.', 'Paul Ito', undefined],
    ['no neighbour', 'The judge met Ana Ruiz in Lima.', 'Ana Ruiz', undefined],
    ['nothing', 'Ana Ruiz left.', 'Ana Ruiz', undefined],
  ])('finds %s', async (_, text, name, expected) => {
    expect((await descriptionOf(text, name)).text).toBe(expected)
  })

  it('gives the lemmas of all that is said', async () => {
    const { words } = await descriptionOf('Dr. Ana Ruiz, a former judge, left.', 'Ana Ruiz')
    expect([...words].sort()).toEqual(['dr', 'former', 'judge'])
  })
})
