import type { Entity, EntityId } from '@newsgraph/graph'
import type { StoryEntity } from '../document'
import { byText } from './order'

/** The entity as the graph knows it; optional fields are absent rather than undefined. */
export function assembleEntity(entity: StoryEntity, id: EntityId | undefined): readonly Entity[] {
  if (id === undefined) return []
  const { kind, subkind, name, aliases, description, country } = entity
  return [
    {
      id,
      kind,
      ...(subkind !== undefined && { subkind }),
      name,
      aliases: [...new Set(aliases)].filter((alias) => alias !== name).sort(byText),
      ...(description !== undefined && { description }),
      ...(kind === 'Country' && country !== undefined && { externalIds: { 'iso3166-1': country } }),
    },
  ]
}
