import type { Judgement } from '@newsgraph/graph'

/** What would be taken back next. */
export function findUndoable(judgements: readonly Judgement[]): Judgement | undefined {
  return judgements.findLast(({ undone }) => undone !== true)
}

/** What would be made again next: the first of those that were taken back, which all come after the last that holds. */
export function findRedoable(judgements: readonly Judgement[]): Judgement | undefined {
  const last = judgements.findLastIndex(({ undone }) => undone !== true)
  return judgements[last + 1]
}
