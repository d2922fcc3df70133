import { entityId, type MentionPlace } from '@newsgraph/graph'

/**
 * The id of the entity that mentions are split off to: the usual one of its name, so that they join whoever has it; one of
 * the mentions' story where that is the entity they are split off.
 */
export function splitTarget(
  entity: string,
  kind: string,
  name: string,
  mentions: readonly MentionPlace[],
): string {
  const usual = entityId(kind, name)
  const [first] = mentions
  return usual === entity && first !== undefined ? entityId(kind, name, first.article) : usual
}
