import { groupLines } from '../../src/graph/group-lines'
import { emphasize, keepWithin, NOTHING, type Selection } from '../../src/graph/selection'
import { networkOf } from './statements'

const [ann, bo, cy] = ['person:ann', 'person:bo', 'person:cy'] as const
const graph = groupLines(
  networkOf([
    { source: ann, type: 'SUED', target: bo },
    { source: bo, type: 'MET', target: cy },
    { source: ann, type: 'MET', target: cy },
  ]),
)
const [suit = '', meeting = '', other = ''] = graph.edges()

function emphasized(selection: Selection, isShown?: (line: string) => boolean) {
  const { core, entities, lines } = emphasize(graph, selection, isShown) ?? {}
  return [core, entities, lines].map((set) => [...(set ?? [])])
}

describe('emphasize', () => {
  test('lifts out an entity with its neighbours', () => {
    expect(emphasized({ kind: 'entity', id: ann })).toEqual([[ann], [ann, bo, cy], [suit, other]])
  })

  test('leaves neighbours out that the filters cut off', () => {
    expect(emphasized({ kind: 'entity', id: ann }, (line) => line === suit)).toEqual([
      [ann],
      [ann, bo],
      [suit],
    ])
  })

  test('lifts out a line with its ends', () => {
    expect(emphasized({ kind: 'line', id: meeting })).toEqual([[bo, cy], [bo, cy], [meeting]])
  })

  test('lifts out a path with the lines between its steps', () => {
    const path = { kind: 'path', from: ann, to: cy, entities: [ann, bo, cy] } as const
    expect(emphasized(path)).toEqual([
      [ann, bo, cy],
      [ann, bo, cy],
      [suit, meeting],
    ])
    expect(emphasized({ ...path, entities: undefined })).toEqual([[ann, cy], [ann, cy], []])
  })

  test('is nothing where nothing is selected', () => {
    expect(emphasize(graph, NOTHING)).toBeUndefined()
  })
})

test.each<[Selection, boolean]>([
  [{ kind: 'entity', id: ann }, true],
  [{ kind: 'entity', id: 'person:gone' }, false],
  [{ kind: 'line', id: suit }, true],
  [{ kind: 'line', id: 'SUED gone' }, false],
  [{ kind: 'path', from: ann, to: cy, entities: [ann, cy] }, true],
  [{ kind: 'path', from: ann, to: 'person:gone', entities: undefined }, false],
])('keepWithin keeps %j: %s', (selection, isKept) => {
  expect(keepWithin(graph, selection)).toEqual(isKept ? selection : NOTHING)
})
