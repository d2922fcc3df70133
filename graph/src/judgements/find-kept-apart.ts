import type { EntityId } from '../entity'
import type { Judgement } from './judgement'
import { pairKey } from './pair-key'

/** Whether somebody has judged two entities not to be one, or one to be two. */
export function findKeptApart(
  judgements: readonly Judgement[],
): (one: EntityId, other: EntityId) => boolean {
  const apart = new Set(
    judgements.flatMap(({ correction, undone }) => {
      if (undone === true) return []
      if (correction.kind === 'distinct') return pairKey(correction.entity, correction.other)
      return correction.kind === 'split' ? pairKey(correction.entity, correction.into) : []
    }),
  )
  return (one, other) => apart.has(pairKey(one, other))
}
