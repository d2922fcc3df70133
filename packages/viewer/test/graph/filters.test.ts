import {
  applyFilters,
  type Filters,
  isFiltering,
  NO_FILTERS,
  toggled,
} from '../../src/graph/filters'
import { groupLines } from '../../src/graph/group-lines'
import { networkOf } from './statements'

const ann = 'person:ann'
const bo = 'person:bo'
const acme = 'organization:acme'
const oslo = 'place:oslo'

const graph = groupLines(
  networkOf(
    [
      { source: ann, type: 'MET', target: bo },
      { source: ann, type: 'MET', target: bo, modality: 'hypothetical' },
      { source: acme, type: 'SUED', target: ann, polarity: 'negated' },
      { source: acme, type: 'LOCATED_IN', target: oslo },
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
    const { entities, lines } = filtered({ hiddenKinds: new Set(['Organization']) })
    expect(entities).toEqual([ann, bo])
    expect(lines.map(([type]) => type)).toEqual(['MET'])
  })

  test('hides a stance', () => {
    const { entities, lines } = filtered({ hiddenStances: new Set(['conflictual', 'neutral']) })
    expect(entities).toEqual([ann, bo])
    expect(lines.map(([type]) => type)).toEqual(['MET'])
  })

  test('hides sentences by certainty, and draws a line as certain as what is left of it', () => {
    const { lines } = filtered({ hiddenCertainties: new Set(['fact', 'denied']) })
    expect(lines).toEqual([['MET', 1, 'possible']])
  })

  test('asks for evidence', () => {
    expect(filtered({ minimumEvidence: 2 }).lines).toEqual([['MET', 2, 'fact']])
    expect(
      filtered({ minimumEvidence: 2, hiddenCertainties: new Set(['possible']) }).lines,
    ).toEqual([])
  })

  test('shows the unconnected on demand, and where there is nothing else', () => {
    expect(filtered({ unconnected: true }).entities).toContain('event:gala')
    const loose = groupLines(networkOf([], [ann, bo]))
    expect([...applyFilters(loose, NO_FILTERS).entities]).toEqual([ann, bo])
  })
})

test('isFiltering tells whether anything is hidden on purpose', () => {
  expect(isFiltering(NO_FILTERS)).toBe(false)
  expect(isFiltering({ ...NO_FILTERS, unconnected: true })).toBe(false)
  expect(isFiltering({ ...NO_FILTERS, minimumEvidence: 2 })).toBe(true)
  expect(isFiltering({ ...NO_FILTERS, hiddenKinds: new Set(['Person']) })).toBe(true)
})

test('toggled leaves the set as it was', () => {
  const set = new Set(['a'])
  expect([...toggled(set, 'a')]).toEqual([])
  expect([...toggled(set, 'b')]).toEqual(['a', 'b'])
  expect([...set]).toEqual(['a'])
})
