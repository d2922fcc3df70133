import type { Entity } from '../entity'
import { ValidationError } from '../errors'
import type { Extraction } from '../extraction'
import { entityId, statementId } from '../ids'
import type { Ontology } from '../ontology/ontology'
import { contains, type Span } from '../span'
import type { Statement } from '../statement'
import { describeValue } from './describe'

/**
 * What a schema cannot say of an extraction: ids exist and are unique, kinds and ends are the ontology's, spans lie in
 * the text.
 *
 * @throws ValidationError
 */
export function checkMeaning(extraction: Extraction, ontology: Ontology): void {
  const entities = new Map<string, Entity>()
  extraction.entities.forEach((entity, index) => {
    const path = `entities[${index}]`
    checkEntity(entity, path, ontology)
    if (entities.has(entity.id)) throw new ValidationError(`${path}.id`, twice(entity.id))
    entities.set(entity.id, entity)
  })
  checkMentions(extraction, entities)
  const ids = new Set<string>()
  extraction.statements.forEach((statement, index) => {
    const path = `statements[${index}]`
    checkEnds(statement, path, entities, ontology)
    checkEvidence(statement, path, extraction)
    checkDetails(statement, path, ontology)
    checkStatementId(statement, path)
    if (ids.has(statement.id)) throw new ValidationError(`${path}.id`, twice(statement.id))
    ids.add(statement.id)
  })
}

function checkEntity({ id, kind, subkind }: Entity, path: string, ontology: Ontology): void {
  const prefix = entityId(kind, 'x').slice(0, -1)
  if (!id.startsWith(prefix))
    throw new ValidationError(`${path}.id`, `expected an id like '${prefix}…', got '${id}'`)
  const subkinds = ontology.kind(kind)?.subkinds ?? []
  if (subkind !== undefined && !subkinds.includes(subkind))
    throw new ValidationError(
      `${path}.subkind`,
      `expected a subkind of ${kind} (${subkinds.join(', ') || 'it has none'}), got '${subkind}'`,
    )
}

function checkMentions(extraction: Extraction, entities: ReadonlyMap<string, Entity>): void {
  const { article, mentions } = extraction
  mentions.forEach((mention, index) => {
    const path = `mentions[${index}]`
    if (!entities.has(mention.entity)) throw missing(`${path}.entity`, mention.entity)
    checkSpan(mention, path, { start: 0, end: article.text.length }, 'the text')
  })
  const mentioned = new Set(mentions.map(({ entity }) => entity))
  extraction.entities.forEach(({ id }, index) => {
    if (!mentioned.has(id))
      throw new ValidationError(`entities[${index}]`, `expected a mention of '${id}', got none`)
  })
}

function checkEnds(
  statement: Statement,
  path: string,
  entities: ReadonlyMap<string, Entity>,
  ontology: Ontology,
): void {
  const { type, attribution } = statement
  const source = entities.get(statement.source)
  const target = entities.get(statement.target)
  if (source === undefined) throw missing(`${path}.source`, statement.source)
  if (target === undefined) throw missing(`${path}.target`, statement.target)
  if (source === target)
    throw new ValidationError(`${path}.target`, `expected another entity than the source`)
  if (!ontology.allows(type, source.kind, target.kind))
    throw new ValidationError(
      path,
      `expected ends that ${type} allows, got ${source.kind} to ${target.kind}`,
    )
  const speaker = attribution?.entity
  if (speaker !== undefined && !entities.has(speaker))
    throw missing(`${path}.attribution.entity`, speaker)
}

function checkEvidence({ evidence }: Statement, path: string, { article }: Extraction): void {
  const place = `${path}.evidence`
  if (evidence.article !== article.id)
    throw new ValidationError(
      `${place}.article`,
      `expected the article's id '${article.id}', got '${evidence.article}'`,
    )
  const text = { start: 0, end: article.text.length }
  checkSpan(evidence.sentence, `${place}.sentence`, text, 'the text')
  for (const part of ['source', 'target', 'trigger'] as const)
    checkSpan(evidence[part], `${place}.${part}`, evidence.sentence, 'the sentence')
}

function checkDetails({ type, details }: Statement, path: string, ontology: Ontology): void {
  const known = ontology.relation(type)?.details ?? {}
  for (const [name, value] of Object.entries(details)) {
    const place = `${path}.details.${name}`
    if (!Object.hasOwn(known, name))
      throw new ValidationError(place, `expected no detail of this name on ${type}`)
    if (typeof value !== known[name])
      throw new ValidationError(place, `expected a ${known[name]}, got ${describeValue(value)}`)
  }
}

function checkStatementId(statement: Statement, path: string): void {
  const { id, type, source, target, evidence } = statement
  const { article, trigger } = evidence
  const expected = statementId({ article, trigger, type, source, target })
  if (id !== expected)
    throw new ValidationError(`${path}.id`, `expected '${expected}', got '${id}'`)
}

function checkSpan(span: Span, path: string, outer: Span, name: string): void {
  if (span.start >= span.end)
    throw new ValidationError(path, `expected a span that is not empty, got ${show(span)}`)
  if (!contains(outer, span))
    throw new ValidationError(
      path,
      `expected a span in ${name} (${show(outer)}), got ${show(span)}`,
    )
}

function show({ start, end }: Span): string {
  return `${start}-${end}`
}

function missing(path: string, id: string): ValidationError {
  return new ValidationError(path, `no entity '${id}'`)
}

function twice(id: string): string {
  return `expected each id once, got '${id}' again`
}
