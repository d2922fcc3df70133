import { applyFilters } from '../../src/filters/apply-filters'
import { NO_FILTERS } from '../../src/filters/filters'
import { groupLines } from '../../src/graph/group-lines'
import { treeEntities, treeRelations } from '../../src/graph/network-tree'
import { networkOf } from './statements'

const graph = groupLines(
  networkOf([
    { source: 'person:a', type: 'SUED', target: 'person:b' },
    { source: 'person:a', type: 'SUED', target: 'person:b' },
    { source: 'person:c', type: 'ADVISED', target: 'person:b' },
  ]),
)
const visible = applyFilters(graph, NO_FILTERS)

test('entities come in words, the strongest first', () => {
  expect(treeEntities(graph, visible).map(({ name, says }) => `${name}: ${says}`)).toEqual([
    'person:b: Person, 2 relations',
    'person:a: Person, 1 relation',
    'person:c: Person, 1 relation',
  ])
})

test('relations are told from the side of the entity', () => {
  const says = (entity: string) =>
    treeRelations(visible, entity, (id) => id).map(({ says }) => says)
  expect(says('person:a')).toEqual(['sued person:b, 2 sentences'])
  expect(says('person:b')).toEqual([
    'person:a sued it, 2 sentences',
    'person:c advised it, 1 sentence',
  ])
})
