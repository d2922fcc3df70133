import { extractText, statementsOf } from '../extract-text'

const read = async (text: string) => statementsOf(await extractText(text))

describe('what a name says by what stands beside it', () => {
  it.each([
    ['Kenyan President Anna Keller spoke.', 'Anna Keller HOLDS_POSITION Kenya'],
    ['Kenya’s president, Anna Keller, spoke.', 'Anna Keller HOLDS_POSITION Kenya'],
    ['Anna Keller, president of Kenya, spoke.', 'Anna Keller HOLDS_POSITION Kenya'],
    ['Delta Motors chief executive Anna Keller spoke.', 'Anna Keller HOLDS_POSITION Delta Motors'],
    [
      'Anna Keller, a spokeswoman for Delta Motors, spoke.',
      'Anna Keller HOLDS_POSITION Delta Motors',
    ],
    ['Anna Keller’s husband, Peter Novak, spoke.', 'Peter Novak RELATIVE_OF Anna Keller'],
    ['Peter Novak, the husband of Anna Keller, spoke.', 'Peter Novak RELATIVE_OF Anna Keller'],
    ['Kenyan businessman Peter Novak spoke.', 'Peter Novak NATIONAL_OF Kenya'],
    ['Anna Keller of the Unity Party spoke.', 'Anna Keller MEMBER_OF Unity Party'],
    ['Berlin-based Delta Motors was fined.', 'Delta Motors LOCATED_IN Berlin'],
    ['Delta Motors, a carmaker in Berlin, was fined.', 'Delta Motors LOCATED_IN Berlin'],
    ['Anna Keller works in Cusco in southern Peru.', 'Cusco LOCATED_IN Peru'],
    ['Delta Motors, based in Cusco, Peru, was fined.', 'Delta Motors LOCATED_IN Peru'],
    [
      'The Kenya Broadcasting Corporation paid. Anna Keller left Kenya.',
      'Kenya Broadcasting Corporation LOCATED_IN Kenya',
    ],
    ['Anna Keller is from Lagos.', 'Anna Keller LIVES_IN Lagos'],
    ['Anna Keller, a singer in Shanghai, spoke.', 'Anna Keller LIVES_IN Shanghai'],
    ['The president met Ohio’s governor, Anna Keller.', 'Anna Keller LIVES_IN Ohio'],
    [
      'Anna Keller, of the Health Ministry’s water division, spoke.',
      'Anna Keller MEMBER_OF Health Ministry',
    ],
  ])('"%s"', async (text, expected) => {
    expect(await read(text)).toContain(expected)
  })

  it.each([
    ['FAA Administrator Anna Keller spoke.', ['Anna Keller HOLDS_POSITION FAA']],
    ['Anna Keller at the Health Ministry spoke.', ['Anna Keller MEMBER_OF Health Ministry']],
    ['The Kenyan photographer Anna Keller spoke.', ['Anna Keller NATIONAL_OF Kenya']],
    ['Anna Keller, a teacher in Kenya, spoke.', ['Anna Keller LIVES_IN Kenya']],
    ['Anna Keller was going to her Lima hometown.', ['Anna Keller LIVES_IN Lima']],
    ['Peru recalled its envoy to Accra, Anna Keller.', ['Anna Keller HOLDS_POSITION Peru']],
    ['Moscow PRAVDA', ['PRAVDA LOCATED_IN Moscow']],
    ['Havana Radio Reloj Network', ['Radio Reloj Network LOCATED_IN Havana']],
    ['The Lima terminal operator Jadran Lines spoke.', ['Jadran Lines LOCATED_IN Lima']],
    ['Acme Corp. of Lima spoke.', ['Acme Corp. LOCATED_IN Lima']],
    [
      'From 2015 to 2018 Anna Keller was the president of Delta Motors.',
      ['Anna Keller HOLDS_POSITION Delta Motors 2015/2018'],
    ],
  ])('of "%s" are just these', async (text, expected) => {
    expect(await read(text)).toEqual(expected)
  })

  it('gives titles, and whether they are held no more', async () => {
    const { statements } = await extractText(
      'Former Kenyan President Anna Keller met Foreign Minister Peter Novak of Ghana.',
    )
    expect(
      statements.filter(({ type }) => type === 'HOLDS_POSITION').map(({ details }) => details),
    ).toEqual([
      { title: 'President', former: true },
      { title: 'Foreign Minister', former: false },
    ])
  })

  it('gives the kinship', async () => {
    const { statements } = await extractText('Anna Keller’s husband, Peter Novak, spoke.')
    expect(statements[0]?.details).toEqual({ kinship: 'husband' })
  })

  it('says nothing of an office that nobody is named for', async () => {
    expect(await read('The president of Kenya spoke.')).toEqual([])
  })
})
