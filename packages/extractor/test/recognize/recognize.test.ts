import { recognizeText } from '../read-story'

/** "text = Kind", with the subkind or country where there is one; nested names in brackets. */
async function namesOf(text: string): Promise<readonly string[]> {
  const { names } = await recognizeText(text)
  return names.map(({ text: name, kind, subkind, country, demonym, nested }) => {
    const detail = country === undefined ? subkind : `${country}${demonym ? ' demonym' : ''}`
    const row = `${name} = ${kind}${detail === undefined ? '' : ` ${detail}`}`
    return nested ? `(${row})` : row
  })
}

describe('recognize', () => {
  it.each([
    [
      'leaves titles, "the" and possessives out',
      'Kenya’s Foreign Minister Amina Odhiambo met the governor of Tuscany.',
      ['Kenya = Country KE', 'Amina Odhiambo = Person', 'Tuscany = Place'],
    ],
    [
      'splits a country from its ministry',
      'Norway’s Foreign Ministry said so on Monday.',
      ['Norway = Country NO', 'Foreign Ministry = Organization ministry'],
    ],
    [
      'finds both halves of a hyphenated pair',
      'The China-India border was quiet.',
      ['China = Country CN', 'India = Country IN'],
    ],
    [
      'takes demonyms for countries',
      'Two Swedish sailors were freed.',
      ['Swedish = Country SE demonym'],
    ],
    ['cuts "-based"', 'The Nairobi-based firm was sold.', ['Nairobi = Place']],
    [
      'cuts a party from its state',
      'Senator Ann Lee (R-Texas) met Bo Ruiz, D-California.',
      ['Ann Lee = Person', 'Texas = Place', 'Bo Ruiz = Person', 'California = Place'],
    ],
    [
      'knows countries in capitals',
      'PERU AND CHILE AGREE ON RIVER',
      ['PERU = Country PE', 'CHILE = Country CL'],
    ],
    [
      'keeps particles in a name',
      'Ludwig van der Berg met Maria da Silva.',
      ['Ludwig van der Berg = Person', 'Maria da Silva = Person'],
    ],
    [
      'takes a country’s name for a person’s where it is one',
      'Mike Chad visited Chad.',
      ['Mike Chad = Person', 'Chad = Country TD'],
    ],
    [
      'names what lies in a name as nested',
      'The Bank of Peru paid.',
      ['Bank of Peru = Organization company', '(Peru = Country PE)'],
    ],
    [
      'names a person in the name of a body as nested where the story knows the person',
      'Anna Keller spoke. The Anna Keller Foundation paid.',
      [
        'Anna Keller = Person',
        'Anna Keller Foundation = Organization ngo',
        '(Anna Keller = Person)',
      ],
    ],
    [
      'leaves a city a city beside a body that is named after it',
      'The Lagos Port Authority paid. Ana Ruiz left Lagos.',
      ['Lagos Port Authority = Organization government', 'Ana Ruiz = Person', 'Lagos = Place'],
    ],
    [
      'takes a capital for a place',
      'Ana Ruiz flew from Bamako to Lagos.',
      ['Ana Ruiz = Person', 'Bamako = Place', 'Lagos = Place'],
    ],
    [
      'knows the head of a name that stands first',
      'The Ministry of Trade signed the Treaty of Lima after Hurricane Wenona.',
      [
        'Ministry of Trade = Organization ministry',
        'Treaty of Lima = Agreement treaty',
        'Hurricane Wenona = Event disaster',
      ],
    ],
    [
      'takes a treaty for an agreement',
      'Chile ratified the Escazú treaty.',
      ['Chile = Country CL', 'Escazú treaty = Agreement treaty'],
    ],
    [
      'takes a summit for an event',
      'Leaders gathered for the G7 summit in Hiroshima.',
      ['G7 summit = Event meeting', '(G7 = Organization international)', 'Hiroshima = Place'],
    ],
    [
      'knows outlets and leagues',
      'The Wall Street Journal wrote about the WNBA.',
      ['Wall Street Journal = Organization media', 'WNBA = Organization sport'],
    ],
    [
      'keeps a nickname in a name',
      'Police held Renato “Totoy” Magsino.',
      ['Renato “Totoy” Magsino = Person'],
    ],
    ['takes no capital at the start for a name', 'Critics were furious.', []],
    ['takes no currency for a country', 'It cost US$4 million.', []],
    ['reads nothing from nothing', '', []],
  ])('%s', async (_, text, expected) => {
    expect(await namesOf(text)).toEqual(expected)
  })

  it('settles the kind of a surname by the full name', async () => {
    const names = await namesOf(
      'Ingrid Halvorsen resigned on Monday. Halvorsen had led the bank since 2019. Halvorsen said nothing.',
    )
    expect(names).toEqual(['Ingrid Halvorsen = Person', 'Halvorsen = Person', 'Halvorsen = Person'])
  })

  it('settles the kind of a word by the longer name of a body', async () => {
    expect(
      await namesOf('Toyokura Chemical was fined. Toyokura denied it. Shares of Toyokura fell.'),
    ).toEqual([
      'Toyokura Chemical = Organization company',
      'Toyokura = Organization',
      'Toyokura = Organization',
    ])
  })

  it('finds a surname again where the model misses it', async () => {
    const names = await namesOf(
      'Ana Bewilderbeest won. BEWILDERBEEST SPOKE. “Bewilderbeest is right,” he said.',
    )
    expect(names).toEqual([
      'Ana Bewilderbeest = Person',
      'BEWILDERBEEST = Person',
      'Bewilderbeest = Person',
    ])
  })

  it('gives spans that are part of a token', async () => {
    const { names, article } = await recognizeText('The China-India border was quiet.')
    expect(names.map(({ span }) => article.text.slice(span?.start, span?.end))).toEqual([
      'China',
      'India',
    ])
  })
})
