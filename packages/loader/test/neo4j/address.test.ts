import { readAddress } from '../../src/neo4j/address'

it.each([
  ['neo4j://127.0.0.1:7687', { uri: 'neo4j://127.0.0.1:7687' }],
  ['bolt+s://graph.example.org', { uri: 'bolt+s://graph.example.org' }],
  ['neo4j://[::1]:7687/', { uri: 'neo4j://[::1]:7687' }],
  ['bolt://h:1/news', { uri: 'bolt://h:1', database: 'news' }],
  [
    'bolt://eve:p%40ss%2F@h:1/news',
    { uri: 'bolt://h:1', user: 'eve', password: 'p@ss/', database: 'news' },
  ],
])('reads %s', (location, address) => {
  expect(readAddress(location)).toEqual(address)
})

it.each([
  'bolt://',
  'bolt://eve:secret@',
  'bolt://eve:%zzsecret@h',
  'neo4j://h/a/b',
  'neo4j://eve:secret@h:port',
])('does not repeat %s, which is none', (location) => {
  expect(() => readAddress(location)).toThrow('expected an address like neo4j://127.0.0.1:7687')
})
