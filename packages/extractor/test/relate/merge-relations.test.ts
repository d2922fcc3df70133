import { builtInOntology as ontology } from '@newsgraph/graph'
import type { Relation } from '../../src/document'
import { mergeRelations } from '../../src/relate/merge-relations'

const phrase = { sentence: 0, first: 0, last: 0, head: 0 }
const relation = (source: number, target: number, facts: Partial<Relation> = {}): Relation => ({
  type: 'MET',
  sentence: 0,
  trigger: phrase,
  source: { entity: source, phrase },
  target: { entity: target, phrase },
  predicate: 'meet',
  polarity: 'affirmed',
  modality: 'asserted',
  confidence: 1,
  details: {},
  frame: 'meet',
  ...facts,
})

describe('mergeRelations', () => {
  it('keeps the first of equal ones', () => {
    const first = relation(1, 2)
    expect(mergeRelations([first, relation(1, 2, { frame: 'other' })], ontology)).toEqual([first])
  })

  it('takes over a date that only a later one has', () => {
    const date = { value: '2018', text: 'in 2018' }
    const merged = mergeRelations([relation(1, 2), relation(1, 2, { date })], ontology)
    expect(merged).toEqual([relation(1, 2, { date })])
  })

  it('takes a symmetric relation for the same both ways', () => {
    expect(mergeRelations([relation(1, 2), relation(2, 1)], ontology)).toHaveLength(1)
    const visits = [relation(1, 2, { type: 'VISITED' }), relation(2, 1, { type: 'VISITED' })]
    expect(mergeRelations(visits, ontology)).toEqual(visits)
  })

  it('keeps what differs in type, end or sentence', () => {
    const rows = [
      relation(1, 2),
      relation(1, 3),
      relation(1, 2, { type: 'AIDED' }),
      relation(1, 2, { sentence: 1 }),
    ]
    expect(mergeRelations(rows, ontology)).toEqual(rows)
  })
})
