import type { Entity, EntityId } from '../entity'
import type { Extraction } from '../extraction'
import type { Correction, Judgement } from './judgement'
import { moveStatement } from './move-statement'

type Merge = Extract<Correction, { kind: 'merge' }>

/** Lets an entity go into another one; what an article says between the two is not said any more. */
export function mergeEntity(
  extraction: Extraction,
  { entity: from, into }: Merge,
  found: Judgement['found'],
): Extraction {
  const merged = extraction.entities.find(({ id }) => id === from)
  if (merged === undefined) return extraction
  const move = (id: EntityId) => (id === from ? into : id)
  const host = extraction.entities.find(({ id }) => id === into) ?? stranger(merged, into, found)
  const rest = extraction.entities.filter(({ id }) => id !== from && id !== into)
  return {
    ...extraction,
    entities: [...rest, join(host, merged)].sort((a, b) => (a.id < b.id ? -1 : 1)),
    mentions: extraction.mentions.map((mention) => ({ ...mention, entity: move(mention.entity) })),
    statements: extraction.statements
      .map((statement) => moveStatement(statement, move))
      .filter(({ source, target }, index) => {
        const read = extraction.statements[index]
        return source !== target || read?.source === read?.target
      }),
  }
}

/** The other entity, in an article that does not name it otherwise. */
function stranger({ kind, name }: Entity, id: EntityId, found: Judgement['found']): Entity {
  return { id, kind: found?.kind ?? kind, name: found?.name ?? name, aliases: [] }
}

function join(host: Entity, merged: Entity): Entity {
  const aliases = new Set([...host.aliases, merged.name, ...merged.aliases])
  aliases.delete(host.name)
  const description = host.description ?? merged.description
  return {
    ...host,
    aliases: [...aliases].sort(),
    ...(description !== undefined && { description }),
  }
}
