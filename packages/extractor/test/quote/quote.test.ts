import { quote } from '../../src/quote/quote'
import { recognizeText } from '../read-story'

/** "words | speaker" for each quotation, "…" where the words run on. */
async function quotationsOf(text: string): Promise<readonly string[]> {
  const { sentences, quotations } = quote(await recognizeText(text))
  return quotations.map(({ first, last, speaker }) => {
    const from = sentences[first.sentence]?.tokens[first.token]?.start
    const to = sentences[last.sentence]?.tokens[last.token]?.end
    const who = speaker && sentences[speaker.sentence]?.tokens[speaker.token]?.text
    return `${text.slice(from, to)} | ${who ?? '-'}`
  })
}

describe('quote', () => {
  it.each([
    ['before the words', 'Peter Novak said: "We left."', ['"We left." | Peter']],
    ['after them', '“We left,” said Peter Novak.', ['“We left,” | Peter']],
    [
      'between two parts',
      '"We left," Novak told reporters. "They stayed."',
      ['"We left," | Novak', '"They stayed." | Novak'],
    ],
    [
      'in the report before',
      'Novak said the deal was dead. "We left the room."',
      ['"We left the room." | Novak'],
    ],
    ['by "according to"', 'It was "a farce", according to Novak.', ['"a farce" | Novak']],
    [
      'behind "who"',
      'The plan angered Novak, who called it "a gift to thieves".',
      ['"a gift to thieves" | Novak'],
    ],
    ['nowhere', 'The crowd was large. "We want bread."', ['"We want bread." | -']],
  ])('finds a speaker named %s', async (_, text, expected) => {
    expect(await quotationsOf(text)).toEqual(expected)
  })

  it('goes on over paragraphs that open with a mark', async () => {
    const text =
      '“We will not sign,” Minister Ana Ruiz said. “The offer is late.\n\n“It is also small. We will wait.”\n\nThe talks ended.'
    const found = await quotationsOf(text)
    expect(found).toHaveLength(2)
    expect(found[1]).toMatch(/^“The offer[\s\S]*will wait.” \| Ana$/)
  })

  it('gives a paragraph of its own to the speaker of the one before', async () => {
    const text =
      '"We left," Ana Ruiz said.\n\n"They stayed for an hour."\n\n"Nobody came," said Bob Lee.'
    expect(await quotationsOf(text)).toEqual([
      '"We left," | Ana',
      '"They stayed for an hour." | Ana',
      '"Nobody came," | Bob',
    ])
  })

  it('ends what is never closed with its paragraph', async () => {
    const text = 'Ana Ruiz said "the offer is late.\n\nThe talks ended.'
    expect(await quotationsOf(text)).toEqual(['"the offer is late. | Ana'])
  })
})
