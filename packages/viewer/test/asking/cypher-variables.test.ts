import { findVariables } from '../../src/asking/cypher-variables'

test('finds what patterns and columns name, with labels and types', () => {
  const cypher =
    'MATCH path = (p:Entity:Person {name: $n})-[r:MET|SUED *1..2]->(q) WHERE size(p) > 1 RETURN count(x) AS n'
  expect(findVariables(cypher)).toEqual([
    { name: 'p', element: 'node', names: ['Entity', 'Person'] },
    { name: 'q', element: 'node', names: [] },
    { name: 'r', element: 'relationship', names: ['MET', 'SUED'] },
    { name: 'path', element: undefined, names: [] },
    { name: 'n', element: undefined, names: [] },
  ])
})
