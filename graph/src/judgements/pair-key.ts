import type { EntityId } from '../entity'

/** The same for two entities, whichever is named first. */
export function pairKey(one: EntityId, other: EntityId): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}
