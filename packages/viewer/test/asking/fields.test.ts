import { isEntityName } from '../../src/asking/fields'

test.each([
  ['MATCH (p {name: $who})', true],
  ['WHERE p.name = $who', true],
  ['WHERE p.name = $whoever', false],
  ['WHERE p.kind = $who', false],
])('sees in %j whether a parameter is the name of an entity: %s', (cypher, expected) => {
  expect(isEntityName(cypher, 'who')).toBe(expected)
})
