import type { Judgement } from '@newsgraph/graph'

/** What would be taken back next. */
export function findUndoable(judgements: readonly Judgement[]): Judgement | undefined {
  return judgements.findLast(({ undone }) => undone !== true)
}

/** What would be made again next: of those that were taken back since the last that holds, the first. */
export function findRedoable(judgements: readonly Judgement[]): Judgement | undefined {
  const last = judgements.findLastIndex(({ undone }) => undone !== true)
  return judgements[last + 1]
}
