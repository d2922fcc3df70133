import { cellOf } from '../../src/graph/cell-of'

const ann = {
  element: 'node',
  id: '1',
  labels: ['Entity', 'Person'],
  properties: { id: 'person:ann', name: 'Ann', kind: 'Person' },
}
const met = {
  element: 'relationship',
  type: 'SPOKE_WITH',
  properties: { sentence: 'Ann spoke with Bo.' },
}

test.each<[string, unknown, string]>([
  ['nothing', null, ''],
  ['a truth value', false, 'false'],
  ['a list', ['a', 2, null], 'a, 2, '],
  ['a map', { a: 1 }, '{"a":1}'],
  ['a node', ann, 'Ann'],
  ['a relationship', met, 'spoke with: “Ann spoke with Bo.”'],
  ['a relationship without a sentence', { element: 'relationship', type: 'MENTIONS' }, 'mentions'],
  ['a path', { element: 'path', nodes: [ann, ann] }, 'Ann – Ann'],
  ['nodes in a list', [ann, ann], 'Ann, Ann'],
])('shows %s', (_, value, text) => {
  expect(cellOf(value).text).toBe(text)
})

test('sets numbers apart', () => {
  expect(cellOf(2.5)).toEqual({ text: '2.5', isNumber: true })
})

test('leads to entities, not to articles or to nodes of some other kind', () => {
  expect(cellOf(ann).entity).toEqual({ id: 'person:ann', kind: 'Person' })
  const article = { element: 'node', properties: { id: 'a1', title: 'Talks', kind: 'Article' } }
  expect(cellOf(article)).toEqual({ text: 'Talks', isNumber: false })
  expect(cellOf({ element: 'node' })).toEqual({ text: '', isNumber: false })
})
