import { applyFilters } from '../../src/filters/apply-filters'
import { NO_FILTERS } from '../../src/filters/filters'
import { groupLines } from '../../src/graph/group-lines'
import { relationsOf } from '../../src/graph/relations-of'
import { networkOf } from './statements'

const [ann, bo, cy] = ['person:ann', 'person:bo', 'person:cy'] as const

const visible = applyFilters(
  groupLines(
    networkOf([
      { source: bo, type: 'MET', target: ann },
      { source: ann, type: 'MET', target: cy },
      { source: ann, type: 'SUED', target: bo },
      { source: bo, type: 'SUED', target: ann },
      { source: bo, type: 'SUED', target: ann },
      { source: cy, type: 'SUED', target: ann },
      { source: ann, type: 'ADVISED', target: ann },
      { source: bo, type: 'ADVISED', target: cy },
    ]),
  ),
  NO_FILTERS,
)

test('groups by type and direction, with the most evidence first', () => {
  const groups = relationsOf(visible, ann).map(({ type, incoming, lines }) => [
    type,
    incoming ? 'from' : 'to',
    lines.map(({ other, visible: { statements } }) => [other, statements.length]),
  ])
  expect(groups).toEqual([
    [
      'SUED',
      'from',
      [
        [bo, 2],
        [cy, 1],
      ],
    ],
    [
      'MET',
      'to',
      [
        [bo, 1],
        [cy, 1],
      ],
    ],
    ['ADVISED', 'to', [[ann, 1]]],
    ['SUED', 'to', [[bo, 1]]],
  ])
})

test('is empty for whom nothing is said of', () => {
  expect(relationsOf(visible, 'person:nobody')).toEqual([])
})
