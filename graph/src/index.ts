export type { Article, ArticleId } from './article'
export {
  type ParameterType,
  type ParameterValue,
  parseQuestion,
  type Question,
  type QuestionParameter,
} from './cypher/parse-question'
export { SAVED_QUESTIONS, type SavedQuestion } from './cypher/saved-questions'
export { schemaStatements } from './cypher/schema-statements'
export type { Entity, EntityId, KindName, Mention, MentionForm } from './entity'
export { ArticleError, NewsgraphError, QueryError, StoreError, ValidationError } from './errors'
export type { Extraction } from './extraction'
export { type EntityView, type FoldedEntity, foldEntity } from './fold-entity'
export { type NetworkJson, networkFromJson, networkToJson } from './formats/json'
export { articleId, entityId, slug, statementId } from './ids'
export { applyJudgements } from './judgements/apply-judgements'
export { findKeptApart } from './judgements/find-kept-apart'
export type { Correction, Judgement, MentionPlace } from './judgements/judgement'
export type { MergeCandidate } from './judgements/merge-candidate'
export { pairKey } from './judgements/pair-key'
export { type MergeProposal, proposeMerges } from './judgements/propose-merges'
export { type Companions, weighCompanions } from './judgements/weigh-companions'
export { fold, foldedWords } from './names/fold'
export { rankName } from './names/rank-name'
export { buildNetwork } from './network/build-network'
export {
  articleCells,
  type Cell,
  type Cells,
  entityCells,
  statementCells,
} from './network/cells'
export { dropArticle } from './network/drop-article'
export { mergeExtraction } from './network/merge-extraction'
export {
  type ArticleNode,
  createNetwork,
  type EntityNode,
  isArticle,
  isMentions,
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
export { PROPERTIES, type Property, type PropertyType } from './ontology/properties'
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
