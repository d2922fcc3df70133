import { applyFilters } from '../../src/filters/apply-filters'
import { NO_FILTERS } from '../../src/filters/filters'
import { groupLines } from '../../src/graph/group-lines'
import { entityRows } from '../../src/table/entity-rows'
import { lineRows } from '../../src/table/line-rows'
import { sentenceRows } from '../../src/table/sentence-rows'
import { storyRows } from '../../src/table/story-rows'
import { networkOf } from '../graph/statements'

const names = new Map([
  ['person:a', 'Zoe'],
  ['person:b', 'Éva'],
  ['person:c', 'Finn'],
])
const nameOf = (id: string) => names.get(id) ?? id
const network = networkOf([
  { source: 'person:a', type: 'SUED', target: 'person:b', publishedAt: '2031-02-01' },
  { source: 'person:a', type: 'SUED', target: 'person:b', publishedAt: '2031-03-01' },
  { source: 'person:c', type: 'ADVISED', target: 'person:c', modality: 'denied' },
])
network.mergeNodeAttributes('article', { publisher: 'The Courier', publishedAt: '2031-03-01' })
const graph = groupLines(network)
const visible = applyFilters(graph, NO_FILTERS)

test('a row of a line says what the network draws', () => {
  expect(lineRows(visible, nameOf)[0]).toMatchObject({
    id: 'SUED person:a person:b',
    from: 'Zoe',
    to: 'Éva',
    certainty: 'fact',
    newest: '2031-03-01',
  })
})

test('a row of an entity says how much is said of it, a loop once', () => {
  const rows = entityRows(graph, visible)
  expect(rows.map(({ id, relations, sentences }) => [id, relations, sentences])).toEqual([
    ['person:a', 1, 2],
    ['person:b', 1, 2],
    ['person:c', 1, 1],
  ])
})

test('rows of sentences are the newest first', () => {
  expect(sentenceRows(visible, nameOf).map(({ says, certainty }) => [says, certainty])).toEqual([
    ['Zoe sued Éva', 'fact'],
    ['Zoe sued Éva', 'fact'],
    ['Finn advised Finn', 'denied'],
  ])
})

test('a row of a story says how much it says of what is shown', () => {
  expect(storyRows(network, visible)).toEqual([
    {
      id: 'article',
      title: 'Talks',
      outlet: 'The Courier',
      published: '2031-03-01',
      sentences: 3,
      entities: 3,
    },
  ])
})
