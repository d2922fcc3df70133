import type { Judgement } from '@newsgraph/graph'
import { findRedoable, findUndoable } from '../../src/correcting/find-last'

/** Judgements by their ids; those in capitals hold, the others were taken back. */
const judgements = (ids: string): Judgement[] =>
  [...ids].map((id) => ({
    id,
    at: '2023-03-02T10:00:00Z',
    correction: { kind: 'reject', statement: id },
    ...(id === id.toLowerCase() && { undone: true as const }),
  }))

test.each([
  ['', undefined, undefined],
  ['AB', 'B', undefined],
  ['Ab', 'A', 'b'],
  ['ab', undefined, 'a'],
  ['Abc', 'A', 'b'],
])('of %p, %p can be undone and %p made again', (ids, undoable, redoable) => {
  expect(findUndoable(judgements(ids))?.id).toBe(undoable)
  expect(findRedoable(judgements(ids))?.id).toBe(redoable)
})
