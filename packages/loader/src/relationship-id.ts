import type { GraphRelationship } from './graph-store'

/** What a `Network` calls the relationship; none for one that newsgraph did not write. */
export function relationshipId(
  relationship: Omit<GraphRelationship, 'element' | 'id'>,
): string | undefined {
  const { type, source, target, properties } = relationship
  if (type === 'MENTIONS') return `${source}->${target}`
  const { id } = properties
  return typeof id === 'string' ? id : undefined
}
