import { applyFilters } from '../../src/filters/apply-filters'
import { NO_FILTERS } from '../../src/filters/filters'
import { groupLines } from '../../src/graph/group-lines'
import { positionsOf } from '../../src/graph/positions-of'
import { sentencesOf } from '../../src/graph/sentences-of'
import { networkOf, type Said } from './statements'

const [ann, bo, land] = ['person:ann', 'person:bo', 'country:land'] as const

function holds(source: string, title: string, publishedAt: string, former = false): Said {
  return { source, type: 'HOLDS_POSITION', target: land, publishedAt, details: { title, former } }
}

const visible = applyFilters(
  groupLines(
    networkOf([
      holds(ann, 'Minister', '2030-01-01'),
      holds(ann, 'minister', '2031-01-01'),
      holds(ann, 'mayor', '2032-01-01', true),
      { ...holds(bo, 'envoy', '2029-01-01'), polarity: 'negated' },
      { source: ann, type: 'MET', target: bo, publishedAt: '2030-06-01' },
    ]),
  ),
  NO_FILTERS,
)

describe('positionsOf', () => {
  test('gathers what sentences call an office, former ones last', () => {
    expect(positionsOf(visible, ann, 'by')).toMatchObject([
      { title: 'minister', other: land, former: false, first: '2030-01-01', last: '2031-01-01' },
      { title: 'mayor', other: land, former: true, sentences: 1 },
    ])
  })

  test('has those that are held at an organization, with what is denied said to be so', () => {
    const held = positionsOf(visible, land, 'at').map(({ other, title, certainty }) => [
      other,
      title,
      certainty,
    ])
    expect(held).toEqual([
      [ann, 'minister', 'fact'],
      [bo, 'envoy', 'denied'],
      [ann, 'mayor', 'fact'],
    ])
    expect(positionsOf(visible, land, 'by')).toEqual([])
  })
})

test('sentences of an entity come newest first, whatever they state', () => {
  expect(sentencesOf(visible, ann).map(({ publishedAt }) => publishedAt)).toEqual([
    '2032-01-01',
    '2031-01-01',
    '2030-06-01',
    '2030-01-01',
  ])
})
