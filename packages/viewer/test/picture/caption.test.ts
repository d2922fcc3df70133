import { applyFilters } from '../../src/filters/apply-filters'
import { countVisible } from '../../src/filters/count-network'
import { NO_FILTERS } from '../../src/filters/filters'
import { tallyVisible } from '../../src/filters/tally-facets'
import { groupLines } from '../../src/graph/group-lines'
import { legendOf, sourceWords } from '../../src/picture/caption'
import { networkOf } from '../graph/statements'

const network = networkOf([
  { source: 'person:ann', type: 'MET', target: 'person:bo', publishedAt: '2023-03-02' },
  {
    source: 'person:ann',
    type: 'SUED',
    target: 'organization:acme',
    publishedAt: '2022-12-01',
    modality: 'denied',
  },
])
network.mergeNodeAttributes('article', { publisher: 'The Courier' })
const graph = groupLines(network)
const visible = applyFilters(graph, NO_FILTERS)

test('the source says who, when, and how much of it is to be seen', () => {
  const shown = countVisible(visible)
  expect(sourceWords(visible, tallyVisible(graph, visible), shown, { ...shown, entities: 4 })).toBe(
    'The Courier · 1 article, 1 Dec 2022 – 2 Mar 2023 · 3 of 4 entities, 2 relations · newsgraph',
  )
})

test('the source of nothing is short', () => {
  const nothing = { entities: new Set<string>(), lines: new Map() }
  const amounts = countVisible(nothing)
  expect(sourceWords(nothing, tallyVisible(graph, nothing), amounts, amounts)).toBe(
    '0 articles · 0 entities, 0 relations · newsgraph',
  )
})

test('the legend has what is to be seen, the most frequent kind first', () => {
  expect(legendOf(tallyVisible(graph, visible))).toEqual({
    kinds: ['Person', 'Organization'],
    stances: ['cooperative', 'conflictual'],
    certainties: ['fact', 'denied'],
  })
})
