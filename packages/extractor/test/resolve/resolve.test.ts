import { referencesOf, resolveText } from '../read-story'

describe('resolve', () => {
  it.each([
    [
      'a surname',
      'Ilse Aigner visited Oslo. Aigner spoke.',
      ['Ilse Aigner = Ilse Aigner', 'Oslo = Oslo', 'Aigner = Ilse Aigner'],
    ],
    [
      'an acronym in brackets and after',
      'The Tamesna Liberation Front (TLF) struck. The TLF was silent.',
      [
        'Tamesna Liberation Front = Tamesna Liberation Front',
        'TLF = Tamesna Liberation Front',
        'TLF = Tamesna Liberation Front',
      ],
    ],
    [
      'a country by other names',
      'Britain agreed. The UK paid. British troops left.',
      ['Britain = United Kingdom', 'UK = United Kingdom', 'British = United Kingdom'],
    ],
    [
      'a capital that acts, and one where something happens',
      'Peru accused Chile of spying. Lima urged talks. They were held in Santiago.',
      ['Peru = Peru', 'Chile = Chile', 'Lima = Peru', 'Santiago = Santiago'],
    ],
    ['a seat of government', 'The Kremlin denied it.', ['Kremlin = Russia']],
    [
      'a pronoun and a nominal by office',
      'President Sofia Andrade met Governor Paul Whitlock. She thanked him. The governor smiled.',
      [
        'Sofia Andrade = Sofia Andrade',
        'Paul Whitlock = Paul Whitlock',
        'She = Sofia Andrade',
        'him = Paul Whitlock',
        'The governor = Paul Whitlock',
      ],
    ],
    [
      'several at once',
      'Brazil and Peru argued over the river. The two countries then met.',
      ['Brazil = Brazil', 'Peru = Peru', 'The two countries = Brazil + Peru'],
    ],
    [
      'a treaty',
      'Chile signed the Escazú treaty in May. The treaty will end in 2030.',
      ['Chile = Chile', 'Escazú treaty = Escazú treaty', 'The treaty = Escazú treaty'],
    ],
  ])('finds %s', async (_, text, expected) => {
    expect(referencesOf(await resolveText(text))).toEqual(expected)
  })

  it('gives a common body its state, or says that its name is weak', async () => {
    const withState = await resolveText('Norway’s Foreign Ministry protested.')
    expect(withState.entities.find(({ kind }) => kind === 'Organization')).toEqual({
      key: 1,
      kind: 'Organization',
      subkind: 'ministry',
      name: 'Norwegian Foreign Ministry',
      aliases: ['Foreign Ministry'],
      state: 'NO',
    })
    const without = await resolveText('The Supreme Court ruled on Monday.')
    expect(without.entities).toMatchObject([{ name: 'Supreme Court', weak: true }])
  })

  it('says that a bare surname is weak', async () => {
    const { entities } = await resolveText('Police arrested Mr Okonkwo. Mr Okonkwo was silent.')
    expect(entities).toMatchObject([{ kind: 'Person', name: 'Okonkwo', weak: true }])
  })

  it('keeps two bodies of the same name apart', async () => {
    const { entities } = await resolveText(
      'Norway’s Foreign Ministry called. Chile’s Foreign Ministry answered.',
    )
    expect(entities.map(({ name }) => name)).toEqual([
      'Norway',
      'Chile',
      'Norwegian Foreign Ministry',
      'Chilean Foreign Ministry',
    ])
  })

  it('describes people', async () => {
    const { entities } = await resolveText(
      'Paul Marsh, a former teacher, met arms dealer Ivan Petrenko.',
    )
    expect(entities.map(({ name, description }) => [name, description])).toEqual([
      ['Paul Marsh', 'former teacher'],
      ['Ivan Petrenko', 'arms dealer'],
    ])
  })

  it('numbers entities as they lie in the list, and refers to none else', async () => {
    const { entities, references } = await resolveText(
      'The Bank of Russia sued Goldman Sachs in New York. It lost.',
    )
    entities.forEach(({ key }, index) => {
      expect(key).toBe(index)
    })
    for (const key of references.flatMap((reference) => reference.entities)) {
      expect(entities[key]).toBeDefined()
    }
  })
})
