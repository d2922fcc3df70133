import { builtInOntology as ontology } from '@newsgraph/graph'
import { compileFrames } from '../../src/relate/compile-frames'
import { readSentences, relate } from '../../src/relate/relate'
import { dateText } from '../read-story'

describe('relate', () => {
  it('reads with the frames that it is given', async () => {
    const frames = compileFrames([
      {
        theme: 'Tests',
        source: 'Written for this test.',
        license: 'MIT',
        frames: [
          {
            id: 'tickle',
            head: { lemmas: ['tickle'], pos: 'VERB' },
            type: 'SUPPORTED',
            source: { roles: ['subject'] },
            target: { roles: ['object'], kinds: ['Person'] },
            modality: 'promised',
            examples: [],
          },
        ],
      },
    ])
    const dated = await dateText('Anna Keller tickled Peter Novak and met Paul Ito.')
    expect(relate(dated, ontology, frames).relations).toMatchObject([
      { type: 'SUPPORTED', frame: 'tickle', predicate: 'tickle', modality: 'promised' },
    ])
  })

  it('gives phrases of the sentence and a trigger with its particle', async () => {
    const dated = await dateText('It rained. Kenya pulled out of the Lima Treaty.')
    const [relation] = relate(dated, ontology).relations
    const words = dated.sentences[1]?.tokens.map(({ text }) => text)
    expect(relation).toMatchObject({ sentence: 1, predicate: 'pull out' })
    expect(words?.slice(relation?.trigger.first, (relation?.trigger.last ?? 0) + 1)).toEqual([
      'pulled',
      'out',
    ])
    expect(words?.[relation?.source.phrase.head ?? -1]).toBe('Kenya')
  })

  it('is less sure of pronouns and nouns than of names and verbs', async () => {
    const confidenceOf = async (text: string) =>
      relate(await dateText(text), ontology).relations.at(-1)?.confidence ?? 0
    const plain = await confidenceOf('Anna Keller met Peter Novak.')
    const pronoun = await confidenceOf('Anna Keller met Peter Novak. She thanked him.')
    const noun = await confidenceOf('A meeting between Anna Keller and Peter Novak failed.')
    expect(plain).toBeLessThanOrEqual(1)
    expect(pronoun).toBeLessThan(plain)
    expect(noun).toBeLessThan(plain)
    expect(pronoun).toBeGreaterThan(0)
  })

  it('says of every frame that was tried what came of it', async () => {
    const [reading] = readSentences(await dateText('Anna Keller met the bank.'), ontology)
    expect(reading?.relations).toEqual([])
    expect(reading?.outcomes).toContainEqual({
      frame: 'meet',
      type: 'MET',
      trigger: 2,
      relations: [],
      refusal: 'no target',
    })
  })

  it('states nothing of nothing', async () => {
    expect(relate(await dateText(''), ontology).relations).toEqual([])
  })
})
