import { groupLines } from '../../src/graph/group-lines'
import { countLegend } from '../../src/graph/legend-counts'
import { networkOf } from './statements'

test('counts entities by kind, and lines by stance and certainty', () => {
  const graph = groupLines(
    networkOf(
      [
        { source: 'person:ann', type: 'MET', target: 'person:bo' },
        { source: 'person:bo', type: 'MET', target: 'person:ann', modality: 'denied' },
        { source: 'organization:acme', type: 'SUED', target: 'person:ann', modality: 'promised' },
        { source: 'person:bo', type: 'OWNS', target: 'organization:acme', polarity: 'negated' },
      ],
      ['place:oslo'],
    ),
  )
  const { kinds, stances, certainties, unconnected, mostEvidence } = countLegend(graph)
  expect(Object.fromEntries(kinds)).toEqual({ Person: 2, Organization: 1, Place: 1 })
  expect(Object.fromEntries(stances)).toEqual({ cooperative: 1, conflictual: 1, neutral: 1 })
  expect(Object.fromEntries(certainties)).toEqual({ fact: 1, possible: 1, denied: 1 })
  expect([unconnected, mostEvidence]).toEqual([1, 2])
})

test('asks for one sentence where there are no lines', () => {
  expect(countLegend(groupLines(networkOf([]))).mostEvidence).toBe(1)
})
