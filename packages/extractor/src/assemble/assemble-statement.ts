import {
  type Attribution,
  contains,
  type EntityId,
  type Ontology,
  type Statement,
  statementId,
} from '@newsgraph/graph'
import type { Related, Relation } from '../document'
import { locate } from './locate'
import { locateEnd } from './locate-end'

/** The statement with ids and offsets; none where an end has no id or words, or the ontology does not allow it. */
export function assembleStatement(
  related: Related,
  relation: Relation,
  ids: ReadonlyMap<number, EntityId>,
  ontology: Ontology,
): Statement | undefined {
  const { article, sentences } = related
  const sentence = sentences[relation.sentence]
  const source = ids.get(relation.source.entity)
  const target = ids.get(relation.target.entity)
  const trigger = locate(sentences, relation.trigger)
  const sourceSpan = locateEnd(related, relation.source)
  const targetSpan = locateEnd(related, relation.target)
  if (!sentence || !source || !target || source === target) return undefined
  if (!trigger || !sourceSpan || !targetSpan) return undefined
  if (![trigger, sourceSpan, targetSpan].every((span) => contains(sentence, span))) return undefined
  const kindOf = (key: number) => related.entities[key]?.kind ?? ''
  const ends = [relation.source.entity, relation.target.entity].map(kindOf)
  if (!ontology.allows(relation.type, ends[0] ?? '', ends[1] ?? '')) return undefined
  const { type, predicate, polarity, modality, attribution, date, confidence } = relation
  return {
    id: statementId({ article: article.id, trigger, type, source, target }),
    type,
    source,
    target,
    predicate,
    polarity,
    modality,
    ...(attribution !== undefined && { attribution: speakerOf(attribution, ids) }),
    ...(date !== undefined && { date }),
    confidence,
    details: relation.details,
    frame: relation.frame,
    evidence: {
      article: article.id,
      sentence: { start: sentence.start, end: sentence.end },
      source: sourceSpan,
      target: targetSpan,
      trigger,
    },
  }
}

function speakerOf(
  { entity: key, text, reporter }: NonNullable<Relation['attribution']>,
  ids: ReadonlyMap<number, EntityId>,
): Attribution {
  const entity = key === undefined ? undefined : ids.get(key)
  return {
    ...(entity !== undefined && { entity }),
    text,
    ...(reporter !== undefined && { reporter }),
  }
}
