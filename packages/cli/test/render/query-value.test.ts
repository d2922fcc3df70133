import { formatValue } from '../../src/render/query-value'

const node = (id: string, name: string) =>
  ({
    element: 'node',
    id,
    labels: ['Entity', 'Person'],
    properties: { id, name, kind: 'Person' },
  }) as const
const met = (source: string, target: string, sentence?: string) =>
  ({
    element: 'relationship',
    id: 'r',
    type: 'MET',
    source,
    target,
    properties: sentence === undefined ? {} : { sentence },
  }) as const
const [ann, bo] = [node('a', 'Ann'), node('b', 'Bo')]

test.each([
  ['nothing', null, ''],
  ['a number', 3, '3'],
  ['text', 'a\n\tb \u001b[31m', 'a b \uFFFD[31m'],
  ['a list', ['a', 1, null], 'a, 1, '],
  ['a map', { a: 1 }, '{"a":1}'],
  ['a node', ann, 'Ann (Person)'],
  ['an article', { ...ann, properties: { id: 'x', title: 'A story' } }, 'A story (Article)'],
  ['a relationship', met('a', 'b', 'Ann met Bo.'), 'MET: Ann met Bo.'],
  [
    'a path',
    {
      element: 'path',
      nodes: [ann, bo, ann],
      relationships: [met('a', 'b'), met('a', 'b')],
    } as const,
    'Ann (Person) -MET-> Bo (Person) <-MET- Ann (Person)',
  ],
] as const)('%s', (_, value, text) => {
  expect(formatValue(value)).toBe(text)
})
