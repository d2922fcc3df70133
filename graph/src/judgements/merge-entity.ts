import type { Entity, EntityId } from '../entity'
import type { Extraction } from '../extraction'
import type { Correction, Judgement } from './judgement'
import { moveStatement } from './move-statement'
import { byId, newcomer, withNames } from './name-entity'

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
  const host = extraction.entities.find(({ id }) => id === into) ?? newcomer(into, merged, found)
  const rest = extraction.entities.filter(({ id }) => id !== from && id !== into)
  return {
    ...extraction,
    entities: [...rest, join(host, merged)].sort(byId),
    mentions: extraction.mentions.map((mention) => ({ ...mention, entity: move(mention.entity) })),
    statements: extraction.statements
      .map((statement) => moveStatement(statement, move))
      .filter(({ source, target }, index) => {
        const read = extraction.statements[index]
        return source !== target || read?.source === read?.target
      }),
  }
}

function join(host: Entity, merged: Entity): Entity {
  const description = host.description ?? merged.description
  return withNames({ ...host, ...(description !== undefined && { description }) }, [
    merged.name,
    ...merged.aliases,
  ])
}
