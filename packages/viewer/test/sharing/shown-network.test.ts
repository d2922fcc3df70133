import { applyFilters } from '../../src/filters/apply-filters'
import { allBut } from '../../src/filters/choice'
import { NO_FILTERS } from '../../src/filters/filters'
import { groupLines } from '../../src/graph/group-lines'
import { shownNetwork } from '../../src/sharing/shown-network'
import { networkOf } from '../graph/statements'

const network = networkOf(
  [
    { source: 'person:ann', type: 'MET', target: 'person:bo' },
    { source: 'person:ann', type: 'MET', target: 'person:bo', modality: 'denied' },
    { source: 'person:ann', type: 'SUED', target: 'organization:acme' },
  ],
  ['place:oslo'],
)

test('holds what the filters leave, and the stories that say it', () => {
  const filters = {
    ...NO_FILTERS,
    kinds: allBut(['Organization']),
    certainties: allBut(['denied']),
  }
  const shown = shownNetwork(network, applyFilters(groupLines(network), filters))
  expect(shown.nodes().sort()).toEqual(['article', 'person:ann', 'person:bo'])
  expect(shown.edges()).toEqual(['person:ann person:bo 0'])
})

test('of nothing, nothing is left', () => {
  const filters = { ...NO_FILTERS, words: 'nowhere' }
  expect(shownNetwork(network, applyFilters(groupLines(network), filters)).order).toBe(0)
})
