import type { EntityId } from '../entity'
import type { Extraction } from '../extraction'
import type { Span } from '../span'
import type { Correction, Judgement } from './judgement'
import { moveStatement } from './move-statement'
import { byId, newcomer } from './name-entity'

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
  const other =
    entities.find(({ id }) => id === into) ?? newcomer(into, { kind: origin.kind, name }, found)
  const rest = entities.filter(({ id }) => id !== into && (isLeft || id !== from))
  return {
    ...extraction,
    entities: [...rest, other].sort(byId),
    mentions,
    statements: extraction.statements.map((statement) => ({
      ...moveStatement(statement, (entity) => (entity === from && !isLeft ? into : entity)),
      source: end(statement.source, statement.evidence.source),
      target: end(statement.target, statement.evidence.target),
    })),
  }
}

function at({ start, end }: Span): string {
  return `${start}-${end}`
}
