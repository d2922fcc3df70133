import type { Entity, Extraction, Mention, Ontology, Statement } from '@newsgraph/graph'
import type { Related } from '../document'
import { assembleEntity } from './assemble-entity'
import { assembleMentions } from './assemble-mentions'
import { assembleStatement } from './assemble-statement'
import { nameEntities } from './name-entities'
import { byPosition, byText } from './order'

/**
 * Gives the layers their public form: ids and offsets, in a fixed order. What the ontology does not know, and what no
 * mention shows, is left out.
 */
export function assemble(related: Related, ontology: Ontology): Extraction {
  const known = related.entities.filter(({ kind }) => ontology.kind(kind) !== undefined)
  const ids = nameEntities(known, related.article.id)
  const mentions: readonly Mention[] = assembleMentions(related, ids)
  const mentioned = new Set(mentions.map(({ entity }) => entity))
  const entities: readonly Entity[] = known
    .flatMap((entity) => assembleEntity(entity, ids.get(entity.key)))
    .filter(({ id }) => mentioned.has(id))
    .sort((a, b) => byText(a.id, b.id))
  const statements = new Map<string, Statement>()
  for (const relation of related.relations) {
    const statement = assembleStatement(related, relation, ids, ontology)
    if (statement === undefined || statements.has(statement.id)) continue
    if (mentioned.has(statement.source) && mentioned.has(statement.target)) {
      statements.set(statement.id, statement)
    }
  }
  return {
    article: related.article,
    entities,
    mentions: [...mentions].sort(
      (a, b) => byPosition(a, b) || byText(a.entity, b.entity) || byText(a.form, b.form),
    ),
    statements: [...statements.values()].sort(
      (a, b) => byPosition(a.evidence.trigger, b.evidence.trigger) || byText(a.id, b.id),
    ),
  }
}
