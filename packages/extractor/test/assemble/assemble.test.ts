import { builtInOntology as ontology, type Statement } from '@newsgraph/graph'
import { validateExtraction } from '@newsgraph/graph/validation'
import { assemble } from '../../src/assemble/assemble'
import type { Related, Relation } from '../../src/document'
import { relate } from '../../src/relate/relate'
import { dateText } from '../read-story'

const TEXT = 'Peruvian President Ana Ruiz met Bo Ito in Lima. The president thanked him.'

async function related(text = TEXT): Promise<Related> {
  const layers = relate(await dateText(text, '2023-03-02'), ontology)
  return { ...layers, article: { ...layers.article, id: '0123456789abcdef' } }
}

const wordsAt = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)

describe('assemble', () => {
  it('gives what validates', async () => {
    const extraction = assemble(await related(), ontology)
    expect(() => validateExtraction(extraction, ontology)).not.toThrow()
    expect(extraction.article.text).toBe(TEXT)
  })

  it('orders entities by id, mentions and statements by position', async () => {
    const { entities, mentions, statements } = assemble(await related(), ontology)
    expect(entities.map(({ id }) => id)).toEqual([
      'country:pe',
      'person:ana-ruiz',
      'person:bo-ito',
      'place:lima',
    ])
    expect(mentions.map((row) => [wordsAt(row), row.form, row.entity])).toEqual([
      ['Peruvian', 'nominal', 'country:pe'],
      ['Ana Ruiz', 'name', 'person:ana-ruiz'],
      ['Bo Ito', 'name', 'person:bo-ito'],
      ['Lima', 'name', 'place:lima'],
      ['The president', 'nominal', 'person:ana-ruiz'],
      ['him', 'pronoun', 'person:bo-ito'],
    ])
    expect(statements.map(({ type, evidence }) => [type, wordsAt(evidence.trigger)])).toEqual([
      ['HOLDS_POSITION', 'President'],
      ['MET', 'met'],
      ['SUPPORTED', 'thanked'],
    ])
  })

  it('gives evidence in the article’s offsets', async () => {
    const thanked = assemble(await related(), ontology).statements[2] as Statement
    expect(
      Object.entries(thanked.evidence)
        .slice(1)
        .map(([part, span]) => [part, wordsAt(span)]),
    ).toEqual([
      ['sentence', 'The president thanked him.'],
      ['source', 'The president'],
      ['target', 'him'],
      ['trigger', 'thanked'],
    ])
  })

  it('leaves out what the ontology does not know or does not allow', async () => {
    const layers = await related()
    const [relation] = layers.relations.filter(({ type }) => type === 'MET') as [Relation]
    const broken: readonly Relation[] = [
      { ...relation, type: 'JUGGLED' as Relation['type'] },
      { ...relation, type: 'SIGNED' },
      { ...relation, target: relation.source },
      { ...relation, target: { ...relation.target, entity: 99 } },
      { ...relation, trigger: { ...relation.trigger, first: 99, last: 99 } },
      { ...relation, trigger: { ...relation.trigger, sentence: 1 } },
    ]
    expect(assemble({ ...layers, relations: broken }, ontology).statements).toEqual([])
    const entities = layers.entities.map((entity) => ({ ...entity, kind: 'Juggler' as 'Person' }))
    expect(assemble({ ...layers, entities }, ontology)).toMatchObject({
      entities: [],
      mentions: [],
      statements: [],
    })
  })

  it('keeps a statement once', async () => {
    const layers = await related()
    const relations = [...layers.relations, ...layers.relations]
    expect(assemble({ ...layers, relations }, ontology)).toEqual(assemble(layers, ontology))
  })

  it('gives countries their code, and entities no empty fields', async () => {
    const { entities } = assemble(await related(), ontology)
    expect(entities[0]).toEqual({
      id: 'country:pe',
      kind: 'Country',
      name: 'Peru',
      aliases: [],
      externalIds: { 'iso3166-1': 'PE' },
    })
    expect(entities[1]).toEqual({
      id: 'person:ana-ruiz',
      kind: 'Person',
      name: 'Ana Ruiz',
      aliases: [],
      description: 'President',
    })
  })
})
