import { AGENTS } from './knowledge'
import type { End, Scene } from './scene'

/** Who did this to the target, as the story stated it before: the same act, or one that it follows or undoes. */
export function knownAgent({ earlier }: Scene, type: string, target: End): number | undefined {
  const types = AGENTS.get(type)
  if (types === undefined) return undefined
  const stated = earlier.filter(
    (row) =>
      row.target.entity === target.entity &&
      row.polarity === 'affirmed' &&
      row.modality === 'asserted',
  )
  return types
    .map((known) => stated.findLast((row) => row.type === known)?.source.entity)
    .find((entity) => entity !== undefined)
}
