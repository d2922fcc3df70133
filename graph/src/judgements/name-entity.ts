import type { Entity, EntityId } from '../entity'
import type { Judgement } from './judgement'

/** The entity with more names, each once. */
export function withNames(entity: Entity, names: readonly string[]): Entity {
  const aliases = new Set([...entity.aliases, ...names])
  aliases.delete(entity.name)
  return { ...entity, aliases: [...aliases].sort() }
}

/** An entity in an article that does not name it otherwise: as the store knew it, or else as a judgement says. */
export function newcomer(
  id: EntityId,
  { kind, name }: Pick<Entity, 'kind' | 'name'>,
  found: Judgement['found'],
): Entity {
  return { id, kind: found?.kind ?? kind, name: found?.name ?? name, aliases: [] }
}

/** In the order that an extraction has them in. */
export function byId(a: Entity, b: Entity): number {
  return a.id < b.id ? -1 : 1
}
