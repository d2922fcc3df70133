import type { Entity, EntityId } from '../entity'
import type { Extraction } from '../extraction'
import type { Span } from '../span'
import type { Correction, Judgement } from './judgement'
import { moveStatement } from './move-statement'

type Split = Extract<Correction, { kind: 'split' }>

/** Gives mentions of an entity, and the statements whose ends they are, to another one. */
export function splitEntity(
  extraction: Extraction,
  { entity: from, into, name, mentions: places }: Split,
  found: Judgement['found'],
): Extraction {
  const { article, entities } = extraction
  const origin = entities.find(({ id }) => id === from)
  const moved = new Set(places.flatMap((place) => (place.article === article.id ? at(place) : [])))
  const isMoved = (entity: EntityId, span: Span) => entity === from && moved.has(at(span))
  if (origin === undefined || !extraction.mentions.some((own) => isMoved(own.entity, own)))
    return extraction
  const mentions = extraction.mentions.map((mention) =>
    isMoved(mention.entity, mention) ? { ...mention, entity: into } : mention,
  )
  const isLeft = mentions.some((mention) => mention.entity === from)
  const end = (entity: EntityId, span: Span) =>
    isMoved(entity, span) || (entity === from && !isLeft) ? into : entity
  return {
    ...extraction,
    entities: splitOff(entities, origin, { id: into, name, found, isLeft }),
    mentions,
    statements: extraction.statements.map((statement) => ({
      ...moveStatement(statement, (entity) => (entity === from && !isLeft ? into : entity)),
      source: end(statement.source, statement.evidence.source),
      target: end(statement.target, statement.evidence.target),
    })),
  }
}

function splitOff(
  entities: readonly Entity[],
  origin: Entity,
  {
    id,
    name,
    found,
    isLeft,
  }: { id: EntityId; name: string; found: Judgement['found']; isLeft: boolean },
): readonly Entity[] {
  const other: Entity = entities.find((entity) => entity.id === id) ?? {
    id,
    kind: found?.kind ?? origin.kind,
    name: found?.name ?? name,
    aliases: [],
  }
  return [
    ...entities.filter((entity) => entity.id !== id && (isLeft || entity.id !== origin.id)),
    other,
  ].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function at({ start, end }: Span): string {
  return `${start}-${end}`
}
