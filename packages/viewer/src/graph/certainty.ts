import type { StatementEdge } from '@newsgraph/graph'

/** How firmly something is said, from firm to not at all. */
export const CERTAINTIES = ['fact', 'possible', 'denied'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export function certaintyOf(statement: Pick<StatementEdge, 'polarity' | 'modality'>): Certainty {
  if (statement.polarity === 'negated' || statement.modality === 'denied') return 'denied'
  return statement.modality === 'asserted' ? 'fact' : 'possible'
}

/** What several sentences together leave certain: one that states a fact outweighs ten that deny it. */
export function strongestCertainty(
  statements: readonly Pick<StatementEdge, 'polarity' | 'modality'>[],
): Certainty {
  let strongest: Certainty | undefined
  for (const statement of statements) {
    const certainty = certaintyOf(statement)
    if (certainty === 'fact') return certainty
    if (strongest !== 'possible') strongest = certainty
  }
  return strongest ?? 'fact'
}
