import { applyFilters } from '../../src/filters/apply-filters'
import { NO_FILTERS } from '../../src/filters/filters'
import { groupLines } from '../../src/graph/group-lines'
import { pathsBetween } from '../../src/graph/paths-between'
import { networkOf } from './statements'

const [ann, bo, cy, dee] = ['person:ann', 'person:bo', 'person:cy', 'person:dee'] as const
const visible = applyFilters(
  groupLines(
    networkOf(
      [
        { source: ann, type: 'MET', target: bo },
        { source: dee, type: 'SUED', target: bo },
        { source: ann, type: 'MET', target: cy },
        { source: ann, type: 'SUED', target: cy },
        { source: cy, type: 'MET', target: dee },
        { source: ann, type: 'AIDED', target: dee, modality: 'denied' },
      ],
      ['person:lonely'],
    ),
  ),
  NO_FILTERS,
)

test('the best evidenced of the shortest paths comes first; what is denied is no step', () => {
  expect(pathsBetween(visible, ann, dee).paths).toEqual([
    [ann, cy, dee],
    [ann, bo, dee],
  ])
})

test('nobody who is not shown is on a path', () => {
  expect(pathsBetween(visible, ann, 'person:lonely').paths).toEqual([])
  expect(pathsBetween(visible, 'person:gone', ann).paths).toEqual([])
})
