import type { Entity, Extraction } from '@newsgraph/graph'
import fc from 'fast-check'
import { entity, type Said, story } from './story'

/** Few names, so that articles share entities; some of them strange. */
const NAMES = [
  'Ann Lee',
  'Bob Ray',
  'Ünal Ødegård',
  '李 明',
  'O’Neil 🦊',
  '=SUM(A1)',
  'a;b|c,"d"\n',
]

const person = fc
  .record({
    name: fc.constantFrom(...NAMES),
    aliases: fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 2 }),
    description: fc.option(fc.string({ unit: 'binary', minLength: 1 }), { nil: undefined }),
    wikidata: fc.option(fc.stringMatching(/^Q[1-9]\d?$/), { nil: undefined }),
  })
  .map(({ name, aliases, description, wikidata }) =>
    entity('Person', name, {
      aliases: aliases.sort(),
      ...(description !== undefined && { description }),
      ...(wikidata !== undefined && { externalIds: { wikidata } }),
    }),
  )

const people = fc.uniqueArray(person, { minLength: 2, maxLength: 4, selector: ({ id }) => id })

const relation = fc.record({
  type: fc.constantFrom('MET', 'CRITICIZED', 'RELATIVE_OF'),
  polarity: fc.constantFrom('affirmed' as const, 'negated' as const),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
  details: fc.constant({}),
})

/** A valid extraction of a story about two to four people, in any characters. */
export const arbitraryExtraction: fc.Arbitrary<Extraction> = fc
  .record({
    people,
    filler: fc.string({ unit: 'binary' }),
    relations: fc.array(relation, { maxLength: 4 }),
    year: fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: undefined }),
  })
  .map(({ people: entities, filler, relations, year }) => {
    const sentences = relations.map((_, index) => sentence(entities, index))
    return story({
      text: [filler, ...entities.map(({ name }) => name), ...sentences].join(' / '),
      article: year === undefined ? {} : { publishedAt: `${year}-01-01` },
      entities,
      statements: relations.map((said, index): Said => {
        const [from, to] = ends(entities, index)
        return { ...said, sentence: sentence(entities, index), from, trigger: verb(index), to }
      }),
    })
  })

function sentence(entities: readonly Entity[], index: number): string {
  const [from, to] = ends(entities, index)
  return `${from.name} ${verb(index)} ${to.name}.`
}

/** Another word for each statement, so that no two share an id. */
function verb(index: number): string {
  return `verb${index}`
}

function ends(entities: readonly Entity[], index: number): [Entity, Entity] {
  const [first, second, third] = entities
  if (first === undefined || second === undefined) throw new RangeError('expected two people')
  return index % 2 === 0 ? [first, second] : [third ?? second, first]
}
