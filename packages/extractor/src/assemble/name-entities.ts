import { type ArticleId, type EntityId, entityId } from '@newsgraph/graph'
import type { StoryEntity } from '../document'

/**
 * Public ids by key. A country is its ISO code; a name that cannot stand for itself is scoped to the article, and so is
 * one whose id another entity of the story has already.
 */
export function nameEntities(
  entities: readonly StoryEntity[],
  article: ArticleId,
): ReadonlyMap<number, EntityId> {
  const ids = new Map<number, EntityId>()
  const taken = new Set<EntityId>()
  for (const entity of entities) {
    const id = candidatesFor(entity, article).find((candidate) => !taken.has(candidate))
    const unique = id ?? `${entityId(entity.kind, entity.name, article)}-${entity.key}`
    taken.add(unique)
    ids.set(entity.key, unique)
  }
  return ids
}

function candidatesFor(entity: StoryEntity, article: ArticleId): readonly EntityId[] {
  const { kind, name, country, weak } = entity
  const scoped = entityId(kind, name, article)
  if (kind === 'Country' && country !== undefined) return [entityId(kind, country), scoped]
  return weak ? [scoped] : [entityId(kind, name), scoped]
}
