import * as graph from '@newsgraph/graph'
import * as formats from '@newsgraph/graph/formats'
import * as jsonl from '@newsgraph/graph/jsonl'
import * as validation from '@newsgraph/graph/validation'

it('has these public names', () => {
  expect(Object.keys(graph).sort()).toEqual([
    'ArticleError',
    'ENTITY_KINDS',
    'EVENT_CLASSES',
    'MODALITIES',
    'NewsgraphError',
    'Ontology',
    'POLARITIES',
    'PROPERTIES',
    'QUADS',
    'QueryError',
    'RELATION_TYPES',
    'SAVED_QUESTIONS',
    'StoreError',
    'ValidationError',
    'applyJudgements',
    'articleCells',
    'articleId',
    'buildNetwork',
    'builtInOntology',
    'contains',
    'createNetwork',
    'dropArticle',
    'entityCells',
    'entityId',
    'findKeptApart',
    'fold',
    'foldEntity',
    'foldedWords',
    'isArticle',
    'isMentions',
    'mergeExtraction',
    'networkFromJson',
    'networkToJson',
    'overlaps',
    'pairKey',
    'parseQuestion',
    'proposeMerges',
    'rankName',
    'schemaStatements',
    'slug',
    'statementCells',
    'statementId',
    'textOf',
    'weighCompanions',
  ])
  expect(Object.keys(validation).sort()).toEqual([
    'createOntology',
    'extendOntology',
    'extractionSchema',
    'validateExtraction',
  ])
  expect(Object.keys(jsonl).sort()).toEqual(['extractionsFromJsonl', 'extractionsToJsonl'])
  expect(Object.keys(formats).sort()).toEqual([
    'networkToCsv',
    'networkToGexf',
    'networkToGraphml',
    'xmlText',
  ])
})
