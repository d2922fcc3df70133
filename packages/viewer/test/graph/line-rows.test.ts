import { applyFilters } from '../../src/filters/apply-filters'
import { NO_FILTERS } from '../../src/filters/filters'
import { groupLines } from '../../src/graph/group-lines'
import { lineRows, type Order } from '../../src/graph/line-rows'
import { networkOf } from './statements'

const names = new Map([
  ['person:a', 'Zoe'],
  ['person:b', 'Éva'],
  ['person:c', 'Finn'],
])
const visible = applyFilters(
  groupLines(
    networkOf([
      { source: 'person:a', type: 'SUED', target: 'person:b', publishedAt: '2031-02-01' },
      { source: 'person:a', type: 'SUED', target: 'person:b', publishedAt: '2031-03-01' },
      { source: 'person:c', type: 'HOLDS_POSITION', target: 'person:a', modality: 'denied' },
      { source: 'person:b', type: 'SPOKE_WITH', target: 'person:c', publishedAt: '2031-04-01' },
    ]),
  ),
  NO_FILTERS,
)

function relations(order: Order): string[] {
  return lineRows(visible, (id) => names.get(id) ?? id, order).map(({ relation }) => relation)
}

test('says in words what the network draws', () => {
  const [row] = lineRows(visible, (id) => names.get(id) ?? id, {
    column: 'sentences',
    descending: true,
  })
  expect(row).toMatchObject({
    source: 'Zoe',
    relation: 'sued',
    target: 'Éva',
    stance: 'conflictual',
    certainty: 'fact',
    sentences: 2,
    newest: '2031-03-01',
  })
})

test.each<[Order['column'], string[]]>([
  ['source', ['spoke with', 'holds position at', 'sued']],
  ['sentences', ['holds position at', 'spoke with', 'sued']],
  ['newest', ['holds position at', 'sued', 'spoke with']],
  ['certainty', ['spoke with', 'sued', 'holds position at']],
])('sorts by %s', (column, expected) => {
  expect(relations({ column, descending: false })).toEqual(expected)
})

test('sorts downwards too', () => {
  expect(relations({ column: 'newest', descending: true })).toEqual([
    'spoke with',
    'sued',
    'holds position at',
  ])
})
