import { buildNetwork } from '@newsgraph/graph'
import { collectElements } from '../../src/query/collect-elements'
import { elementsOf } from '../elements'
import { STORIES } from '../stories'

const { nodes, relationships } = elementsOf(buildNetwork(STORIES))
const [one, other] = nodes as [(typeof nodes)[0], (typeof nodes)[0]]
const [said] = relationships as [(typeof relationships)[0]]

test.each([
  ['themselves', [one, said, other]],
  ['on a path', [{ element: 'path' as const, nodes: [one, other], relationships: [said] }]],
  ['in lists and maps', [[[one], { a: { b: [said, null, 1] } }], other]],
  ['twice', [one, said, other, one, said]],
])('finds elements %s', (_, values) => {
  const found = collectElements(values)
  expect([...found.nodes.values()]).toEqual([one, other])
  expect([...found.relationships.values()]).toEqual([said])
})

test('is not taken in by maps that look like elements', () => {
  const found = collectElements([
    { element: 'node', id: 'x' },
    { element: 'node', id: 1, labels: [], properties: {} },
    { element: 'relationship', id: 'x', type: 'MET', properties: [] },
    { element: 'path', nodes: 'none', relationships: [] },
    'node',
    true,
    null,
  ])
  expect(found.nodes.size + found.relationships.size).toBe(0)
})
