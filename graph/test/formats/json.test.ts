import { buildNetwork, networkFromJson, networkToJson, ValidationError } from '@newsgraph/graph'
import fc from 'fast-check'
import { arbitraryExtraction } from '../arbitrary-extraction'

it('loses nothing', () => {
  fc.assert(
    fc.property(fc.array(arbitraryExtraction, { maxLength: 4 }), (list) => {
      const json = networkToJson(buildNetwork(list))
      const text = JSON.stringify(json)
      expect(JSON.stringify(networkToJson(networkFromJson(JSON.parse(text))))).toBe(text)
    }),
  )
})

it('is what graphology serialises', () => {
  expect(networkToJson(buildNetwork([]))).toEqual({
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes: { name: 'newsgraph' },
    nodes: [],
    edges: [],
  })
})

it.each<[string, unknown]>([
  ["expected a network in graphology's format", 3],
  ["expected a network in graphology's format", { nodes: [{}] }],
  [
    "expected a network in graphology's format",
    { nodes: [], edges: [{ source: 'a', target: 'b' }] },
  ],
  ["node 'a': expected an attribute 'kind', got none", { nodes: [{ key: 'a' }] }],
  [
    "edge 'e': expected an attribute 'type', got none",
    {
      nodes: [{ key: 'a', attributes: { kind: 'Person' } }],
      edges: [{ key: 'e', source: 'a', target: 'a' }],
    },
  ],
])('%s', (message, value) => {
  expect(() => networkFromJson(value)).toThrow(ValidationError)
  expect(() => networkFromJson(value)).toThrow(message)
})
