import { applyFilters } from '../../src/filters/apply-filters'
import { allBut, onlyThese } from '../../src/filters/choice'
import { type Filters, NO_FILTERS } from '../../src/filters/filters'
import { groupLines } from '../../src/graph/group-lines'
import { networkOf } from '../graph/statements'

const ann = 'person:ann'
const bo = 'person:bo'
const acme = 'organization:acme'
const oslo = 'place:oslo'

const graph = groupLines(
  networkOf(
    [
      { source: ann, type: 'MET', target: bo, publishedAt: '2031-03-14' },
      { source: ann, type: 'MET', target: bo, modality: 'hypothetical' },
      {
        source: acme,
        type: 'SUED',
        target: ann,
        polarity: 'negated',
        attribution: { entity: bo, text: 'Mr Bo' },
        date: { value: '2031-02', text: 'February' },
        publishedAt: '2031-03-20',
        sentence: 'Acme n’a pas poursuivi Ånn, à Tromsø.',
      },
      { source: acme, type: 'LOCATED_IN', target: oslo, attribution: { text: 'two officials' } },
    ],
    ['event:gala'],
  ),
)

function filtered(filters: Partial<Filters>) {
  const { entities, lines } = applyFilters(graph, { ...NO_FILTERS, ...filters })
  return {
    entities: [...entities],
    lines: [...lines.values()].map(({ line, statements, certainty }) => [
      line.type,
      statements.length,
      certainty,
    ]),
  }
}

function typesLeft(filters: Partial<Filters>): unknown[] {
  return filtered(filters).lines.map(([type]) => type)
}

describe('applyFilters', () => {
  test('shows all that is connected', () => {
    expect(filtered({})).toEqual({
      entities: [ann, bo, acme, oslo],
      lines: [
        ['MET', 2, 'fact'],
        ['SUED', 1, 'denied'],
        ['LOCATED_IN', 1, 'fact'],
      ],
    })
  })

  test('hides a kind, its lines, and whom these leave unconnected', () => {
    const { entities, lines } = filtered({ kinds: allBut(['Organization']) })
    expect(entities).toEqual([ann, bo])
    expect(lines.map(([type]) => type)).toEqual(['MET'])
  })

  test('hides stances and types', () => {
    expect(filtered({ stances: onlyThese(['cooperative']) }).entities).toEqual([ann, bo])
    expect(typesLeft({ types: allBut(['MET']) })).toEqual(['SUED', 'LOCATED_IN'])
  })

  test('hides sentences by certainty, and draws a line as certain as what is left of it', () => {
    const { lines } = filtered({ certainties: allBut(['fact', 'denied']) })
    expect(lines).toEqual([['MET', 1, 'possible']])
  })

  test('hides sentences by who says so', () => {
    expect(typesLeft({ speakers: onlyThese([bo]) })).toEqual(['SUED'])
    expect(typesLeft({ speakers: onlyThese(['stories']) })).toEqual(['MET'])
    expect(typesLeft({ speakers: allBut(['unnamed']) })).toEqual(['MET', 'SUED'])
  })

  test('hides sentences by outlet', () => {
    const network = networkOf([{ source: ann, type: 'MET', target: bo }])
    network.mergeNodeAttributes('article', { publisher: 'Courier' })
    network.addEdge(bo, ann, {
      ...network.getEdgeAttributes(network.edges(ann, bo)[0]),
      evidence: { article: 'lost', sentence: span, source: span, target: span, trigger: span },
    })
    const left = (filters: Partial<Filters>) =>
      [...applyFilters(groupLines(network), { ...NO_FILTERS, ...filters }).lines.values()].map(
        ({ statements }) => statements.map(({ publisher }) => publisher),
      )
    expect(left({ outlets: onlyThese(['Courier']) })).toEqual([['Courier']])
    expect(left({ outlets: allBut(['Courier']) })).toEqual([[undefined]])
    expect(left({ outlets: allBut(['Courier', 'unknown']) })).toEqual([])
  })

  test('asks for evidence', () => {
    expect(filtered({ minimumEvidence: 2 }).lines).toEqual([['MET', 2, 'fact']])
    expect(filtered({ minimumEvidence: 2, certainties: allBut(['possible']) }).lines).toEqual([])
  })

  test('asks for relations, of those that other filters leave', () => {
    expect(filtered({ minimumDegree: 2 })).toEqual({
      entities: [ann, acme],
      lines: [['SUED', 1, 'denied']],
    })
    expect(filtered({ minimumDegree: 2, types: allBut(['MET']) })).toEqual({
      entities: [acme],
      lines: [],
    })
  })

  test('counts a relation to oneself once', () => {
    const own = groupLines(networkOf([{ source: ann, type: 'AIDED', target: ann }]))
    expect(applyFilters(own, { ...NO_FILTERS, minimumDegree: 2 }).entities.size).toBe(0)
  })

  test('shows the unconnected on demand, and where there is nothing else', () => {
    expect(filtered({ minimumDegree: 0 }).entities).toContain('event:gala')
    const loose = groupLines(networkOf([], [ann, bo]))
    expect([...applyFilters(loose, NO_FILTERS).entities]).toEqual([ann, bo])
  })

  test.each([
    ['tromso', ['SUED']],
    ['ANN acme', ['SUED']],
    ['person', ['MET', 'SUED']],
    ['located', ['LOCATED_IN']],
    ['a test says', ['MET', 'LOCATED_IN']],
    ['romso', []],
    ['  ', ['MET', 'SUED', 'LOCATED_IN']],
  ])('finds %j in sentences, predicates and names', (words, types) => {
    expect(typesLeft({ words })).toEqual(types)
  })

  test('shows of the unconnected only those that are named so', () => {
    expect(filtered({ words: 'gala', minimumDegree: 0 }).entities).toEqual(['event:gala'])
    expect(filtered({ words: 'gala' }).entities).toEqual([])
  })

  test('leaves what was published within a window, and the undated on demand', () => {
    const timeWindow = { from: '2031-03-14', to: '2031-03-19' }
    expect(filtered({ timeWindow }).lines).toEqual([['MET', 1, 'fact']])
    expect(typesLeft({ timeWindow, undated: true })).toEqual(['MET', 'LOCATED_IN'])
  })

  test('leaves what may have happened within a window', () => {
    const happened = (from: string, to: string) =>
      typesLeft({ timeBasis: 'happened', timeWindow: { from, to } })
    expect(happened('2031-02-28', '2031-12-31')).toEqual(['SUED'])
    expect(happened('2031-03-01', '2031-12-31')).toEqual([])
  })
})

const span = { start: 0, end: 1 }
