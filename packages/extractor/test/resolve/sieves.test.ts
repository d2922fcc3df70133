import { referencesOf, resolveText } from '../read-story'

/** The names of the entities that words of a story refer to, in order. */
async function whoIs(words: string, text: string): Promise<readonly string[]> {
  const references = referencesOf(await resolveText(text))
  return references.flatMap((row) => {
    const [left, right] = row.split(' = ')
    return left === words ? [right ?? ''] : []
  })
}

describe('names', () => {
  it.each([
    ['a surname', 'Petrov', 'Ivan Petrov left. Petrov spoke.', 'Ivan Petrov'],
    [
      'no initial',
      'Ivan Petrov',
      'Ivan V. Petrov met Anna Keller. Ivan Petrov spoke.',
      'Ivan V. Petrov',
    ],
    ['no legal form', 'Acme', 'Acme Corp. paid. Shares of Acme fell.', 'Acme Corp.'],
    [
      'another name of a known body',
      'UN',
      'The United Nations met. The UN left.',
      'United Nations',
    ],
    ['a known body’s own name', 'WSJ', 'The WSJ left.', 'The Wall Street Journal'],
    ['an acronym', 'TLF', 'The Tamesna Front for Liberty (TLF) left.', 'Tamesna Front for Liberty'],
    ['a demonym', 'Peruvian', 'Peru left. Peruvian troops stayed.', 'Peru'],
    ['a seat', 'Kremlin', 'The Kremlin said so.', 'Russia'],
    ['a capital that acts', 'Beijing', 'Beijing agreed to talks.', 'China'],
    ['a capital where it happens', 'Beijing', 'Ministers met in Beijing.', 'Beijing'],
    ['a seat of a body', 'Brussels', 'The European Union met. Brussels agreed.', 'European Union'],
  ])('by %s', async (_, words, text, name) => {
    expect(new Set(await whoIs(words, text))).toEqual(new Set([name]))
  })

  it('keep apart who differs', async () => {
    const { entities } = await resolveText(
      'Ana Ruiz met Eva Ruiz. Acme Bank sued Acme Steel. Peru’s Supreme Court met Chile’s Supreme Court.',
    )
    expect(entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Ana Ruiz',
        'Eva Ruiz',
        'Acme Bank',
        'Acme Steel',
        'Peruvian Supreme Court',
        'Chilean Supreme Court',
      ]),
    )
  })
})

describe('nominals', () => {
  it.each([
    ['an office', 'The senator', 'Senator Ann Lee spoke. The senator left.', 'Ann Lee'],
    [
      'a word of like meaning',
      'The lawmaker',
      'Senator Ann Lee spoke. The lawmaker left.',
      'Ann Lee',
    ],
    ['what somebody is', 'The judge', 'Ana Ruiz, a judge, met Bo Ito. The judge left.', 'Ana Ruiz'],
    [
      'what a body is',
      'The drugmaker',
      'Delta sued the drugmaker Acme. The drugmaker lost.',
      'Acme',
    ],
    [
      'its kind',
      'The newspaper',
      'The Wall Street Journal erred. The newspaper paid.',
      'The Wall Street Journal',
    ],
    [
      'an agreement',
      'The agreement',
      'The Lima Treaty was signed. The agreement holds.',
      'Lima Treaty',
    ],
    [
      'an event',
      'the event',
      'The Lima Film Festival opens on Monday. Bo Ito will attend the event.',
      'Lima Film Festival',
    ],
    ['a number', 'Both countries', 'Peru and Chile met. Both countries agreed.', 'Peru + Chile'],
    [
      'its founder’s surname',
      'the company',
      'Delta Motors sued Wren Shipping. Ed Poe met the company’s founder, Josiah Wren.',
      'Wren Shipping',
    ],
  ])('by %s', async (_, words, text, name) => {
    expect(await whoIs(words, text)).toEqual([name])
  })

  it.each([
    ['what nobody was called', 'The surgeon', 'Ana Ruiz met Bo Ito. The surgeon left.'],
    ['what is not definite', 'A senator', 'Senator Ann Lee spoke. A senator left.'],
    [
      'what has an owner',
      'The lawyer of Bo Ito',
      'Ann Lee, a lawyer, spoke. The lawyer of Bo Ito left.',
    ],
  ])('not for %s', async (_, words, text) => {
    expect(await whoIs(words, text)).toEqual([])
  })
})

describe('pronouns', () => {
  it.each([
    ['gender', 'he', 'President Ana Ruiz met Bo Ito. Later he left.', 'Bo Ito'],
    ['gender', 'she', 'Ann Lee met Bo Ito. Later she left.', 'Ann Lee'],
    ['title', 'He', 'Mr. Ruiz met Ms. Lee. He left.', 'Ruiz'],
    ['clause', 'herself', 'Bo Ito said that Ann Lee hurt herself.', 'Ann Lee'],
    ['cataphora not', 'him', 'Ann Lee praised Bo Ito, and Ed Poe saw him.', 'Bo Ito'],
    ['thing', 'it', 'Delta Motors said that it would leave.', 'Delta Motors'],
    ['group', 'They', 'Ann Lee and Bo Ito met. They left.', 'Ann Lee + Bo Ito'],
    ['the one quoted', 'I', '“I met Bo Ito,” Ann Lee said.', 'Ann Lee'],
    [
      'the one quoted before',
      'I',
      'Ann Lee smiled. “It is late,” she said. “I am tired.”',
      'Ann Lee',
    ],
    ['the state quoted', 'We', '“We will not sign,” Kenya said in a letter.', 'Kenya'],
    [
      'its owner’s surname',
      'its',
      'Delta Motors sued Ruiz Motors, said its owner, Ana Ruiz.',
      'Ruiz Motors',
    ],
    ['pair', 'Both', 'Anna Lee and Paul Novak met. Both left Vienna.', 'Anna Lee + Paul Novak'],
  ])('by %s', async (_, words, text, name) => {
    expect(await whoIs(words, text)).toEqual([name])
  })

  it.each([
    ['an object for its own subject', 'him', 'Bo Ito praised him.'],
    ['"we" for one person', 'We', '“We left,” Ann Lee said.'],
    ['"I" outside of quotations', 'I', 'I met Ann Lee.'],
    ['a woman for "he"', 'He', 'Ms. Lee spoke. He left.'],
    ['somebody named later', 'He', 'He left. Bo Ito stayed.'],
    ['what is far away', 'He', `Bo Ito left. ${'It rained there. '.repeat(5)}He was right.`],
    ['a place for "she"', 'She', 'It rained in Lima. She left.'],
  ])('not %s', async (_, words, text) => {
    expect(await whoIs(words, text)).toEqual([])
  })
})
