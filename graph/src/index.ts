export type { Article, ArticleId } from './article'
export type { Entity, EntityId, KindName, Mention, MentionForm } from './entity'
export { ArticleError, NewsgraphError, QueryError, StoreError, ValidationError } from './errors'
export type { Extraction } from './extraction'
export { type EntityView, type FoldedEntity, foldEntity } from './fold-entity'
export { articleId, entityId, slug, statementId } from './ids'
export {
  type ArticleNode,
  createNetwork,
  type EntityNode,
  type MentionsEdge,
  type Network,
  type NetworkAttributes,
  type NetworkEdge,
  type NetworkNode,
  type StatementEdge,
} from './network/network'
export { builtInOntology } from './ontology/builtin'
export {
  ENTITY_KINDS,
  type EntityKind,
  EVENT_CLASSES,
  type EventClass,
  QUADS,
  type Quad,
  RELATION_TYPES,
  type RelationType,
} from './ontology/names'
export {
  type EntityKindData,
  type EventClassData,
  Ontology,
  type OntologyData,
  type RelationTypeData,
  type Stance,
} from './ontology/ontology'
export { contains, overlaps, type Span, textOf } from './span'
export {
  type Attribution,
  type Evidence,
  MODALITIES,
  type Modality,
  POLARITIES,
  type Polarity,
  type RelationName,
  type Statement,
  type StatementDate,
  type StatementId,
} from './statement'
