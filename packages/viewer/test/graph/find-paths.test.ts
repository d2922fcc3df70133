import fc from 'fast-check'
import { UndirectedGraph } from 'graphology'
import { bidirectional } from 'graphology-shortest-path/unweighted'
import { findPaths } from '../../src/graph/find-paths'

const LINKS: Readonly<Record<string, readonly string[]>> = {
  a: ['b', 'c'],
  b: ['a', 'd'],
  c: ['a', 'd'],
  d: ['b', 'c', 'e', 'd'],
  e: ['d'],
  lonely: [],
}
const neighboursOf = (entity: string) => LINKS[entity] ?? []

test('finds every shortest path', () => {
  expect(findPaths(neighboursOf, 'a', 'e', 9)).toEqual({
    paths: [
      ['a', 'b', 'd', 'e'],
      ['a', 'c', 'd', 'e'],
    ],
    isCut: false,
  })
})

test('finds no more than are asked for, and says so', () => {
  const { paths, isCut } = findPaths(neighboursOf, 'a', 'e', 1)
  expect(paths).toHaveLength(1)
  expect(isCut).toBe(true)
})

test.each([
  ['a', 'lonely'],
  ['lonely', 'a'],
  ['a', 'a'],
  ['a', 'stranger'],
])('from %s no path leads to %s', (from, to) => {
  expect(findPaths(neighboursOf, from, to, 9)).toEqual({ paths: [], isCut: false })
})

test('paths are as short as another search finds them, and none is there twice', () => {
  const node = fc.integer({ min: 0, max: 7 })
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (pairs) => {
      const graph = new UndirectedGraph()
      for (const [from, to] of [[0, 0], [7, 7], ...pairs] as const) graph.mergeEdge(from, to)
      const { paths } = findPaths((id) => graph.neighbors(id), '0', '7', 1_000)
      const shortest = bidirectional(graph, '0', '7')
      expect(paths.length > 0).toBe(shortest !== null)
      for (const path of paths) {
        expect(path).toHaveLength(shortest?.length ?? 0)
        for (const [index, id] of path.slice(1).entries())
          expect(graph.hasEdge(path[index], id)).toBe(true)
      }
      expect(new Set(paths.map(String)).size).toBe(paths.length)
    }),
  )
})
