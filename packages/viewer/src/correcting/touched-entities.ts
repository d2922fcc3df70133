import type { Correction } from '@newsgraph/graph'

/** The entities that a correction, or taking it back, may bring into the graph. */
export function touchedEntities(correction: Correction): readonly string[] {
  switch (correction.kind) {
    case 'merge':
    case 'split':
      return [correction.entity, correction.into]
    case 'reject':
      return []
    case 'distinct':
      return [correction.entity, correction.other]
    default:
      return [correction.entity]
  }
}
