import type { LineStatement } from '../graph/group-lines'

/** The speaker of what stories say themselves. */
export const STORIES = 'stories'
/** The speaker of what they have from people without a name of their own: "two officials". */
export const UNNAMED = 'unnamed'
/** The outlet of stories that name none. */
export const UNKNOWN = 'unknown'

/** Who says so: `STORIES`, the id of an entity, or `UNNAMED`. */
export function speakerOf({ attribution }: Pick<LineStatement, 'attribution'>): string {
  return attribution === undefined ? STORIES : (attribution.entity ?? UNNAMED)
}

export function outletOf({ publisher }: Pick<LineStatement, 'publisher'>): string {
  return publisher ?? UNKNOWN
}
