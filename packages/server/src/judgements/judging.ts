import type { Correction, Judgement } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'

/** A store that keeps judgements. */
export interface JudgingStore extends GraphStore {
  /** Oldest first, with those that were taken back. */
  judgements(): Promise<readonly Judgement[]>
  judge(
    correction: Correction,
    options?: { readonly reason?: string; readonly words?: string },
  ): Promise<Judgement>
  undo(): Promise<Judgement | undefined>
  redo(): Promise<Judgement | undefined>
}

export function isJudging(store: GraphStore): store is JudgingStore {
  return 'judge' in store
}
