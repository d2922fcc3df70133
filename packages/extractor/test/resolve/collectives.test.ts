import { referencesOf, resolveText } from '../read-story'

describe('collectives', () => {
  it.each([
    [
      'the two, named apart in the sentence before',
      'Anna Keller met Peter Novak. The two agreed.',
      'The two = Anna Keller + Peter Novak',
    ],
    ['both, named together', 'Kenya and Ghana talked. Both agreed.', 'Both = Kenya + Ghana'],
    [
      'states by their governments',
      'Kenya and Ghana talked. Both governments agreed.',
      'Both governments = Kenya + Ghana',
    ],
    [
      'bodies by what one of them is called',
      'The Transport Union and the Rail Union talked. Anna Keller met the unions.',
      'the unions = Transport Union + Rail Union',
    ],
  ])('finds %s', async (_, text, expected) => {
    expect(referencesOf(await resolveText(text))).toContain(expected)
  })

  it('leaves a surname with the one who had it first', async () => {
    const text =
      'Hernan Quispe Larrea left. Quispe smiled. His brother Aurelio Quispe stayed. Quispe wept.'
    const references = referencesOf(await resolveText(text))
    expect(references.filter((row) => row.startsWith('Quispe ='))).toEqual([
      'Quispe = Hernan Quispe Larrea',
      'Quispe = Hernan Quispe Larrea',
    ])
  })
})
