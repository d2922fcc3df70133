import { groupLines } from '../../src/graph/group-lines'
import { networkOf } from './statements'

const [ann, bo] = ['person:ann', 'person:bo'] as const

describe('groupLines', () => {
  test('makes one line of what several sentences say', () => {
    const graph = groupLines(
      networkOf([
        { source: ann, type: 'THREATENED', target: bo },
        { source: ann, type: 'THREATENED', target: bo },
        { source: ann, type: 'SUED', target: bo },
      ]),
    )
    expect(graph.mapEdges((_, { type, statements }) => [type, statements.length])).toEqual([
      ['THREATENED', 2],
      ['SUED', 1],
    ])
  })

  test('keeps directions apart, unless the relation has none', () => {
    const graph = groupLines(
      networkOf([
        { source: ann, type: 'THREATENED', target: bo },
        { source: bo, type: 'THREATENED', target: ann },
        { source: ann, type: 'MET', target: bo },
        { source: bo, type: 'MET', target: ann },
      ]),
    )
    const lines = graph.mapEdges((_, { type, symmetric, statements }, source) => [
      type,
      symmetric,
      source,
      statements.map((statement) => statement.source),
    ])
    expect(lines).toEqual([
      ['THREATENED', false, ann, [ann]],
      ['THREATENED', false, bo, [bo]],
      ['MET', true, ann, [ann, bo]],
    ])
  })

  test('puts the newest sentence first, and in an article the first', () => {
    const at = (start: number) => {
      const span = { start, end: start + 1 }
      return { article: 'article', sentence: span, source: span, target: span, trigger: span }
    }
    const graph = groupLines(
      networkOf(
        [
          ['2031-01-01', 5],
          ['2031-02-02', 9],
          ['2031-02-02', 3],
        ].map(([publishedAt, start]) => ({
          source: ann,
          type: 'SUED',
          target: bo,
          publishedAt: String(publishedAt),
          evidence: at(Number(start)),
        })),
      ),
    )
    const [statements = []] = graph.mapEdges((_, line) => line.statements)
    expect(statements.map(({ evidence }) => evidence.sentence.start)).toEqual([3, 9, 5])
  })

  test('leaves out articles and what they mention', () => {
    const network = networkOf([{ source: ann, type: 'SUED', target: bo }])
    network.addEdge('article', ann, {
      type: 'MENTIONS',
      label: 'MENTIONS',
      count: 1,
      kind: 'Person',
      name: 'Ann',
      aliases: [],
    })
    const graph = groupLines(network)
    expect(graph.nodes()).toEqual([ann, bo])
    expect(graph.size).toBe(1)
  })

  test('draws a type that the ontology does not know with an arrow', () => {
    const graph = groupLines(networkOf([{ source: bo, type: 'SANG_WITH', target: ann }]))
    expect(graph.mapEdges((_, { symmetric, stance }) => [symmetric, stance])).toEqual([
      [false, 'neutral'],
    ])
  })
})
