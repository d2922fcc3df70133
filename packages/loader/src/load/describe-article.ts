import {
  type ArticleNode,
  articleCells,
  type Cell,
  type Cells,
  createNetwork,
  type Extraction,
  isMentions,
  type MentionsEdge,
  mergeExtraction,
  type Network,
  type Ontology,
  statementCells,
  ValidationError,
} from '@newsgraph/graph'
import { joinExternalIds } from './external-ids'

/** Flat values that a database can keep. */
type Properties = Readonly<Record<string, NonNullable<Cell>>>

export interface MentionRow {
  readonly article: string
  readonly entity: string
  readonly properties: Properties
}

interface StatementRow {
  readonly type: string
  readonly source: string
  readonly target: string
  readonly properties: Properties
}

/** All that one article puts into the graph. */
export interface ArticleRows {
  readonly properties: Properties
  readonly mentions: readonly MentionRow[]
  readonly statements: readonly StatementRow[]
}

/**
 * What an article puts into the graph: the same as into a `Network`, in the properties of a database.
 *
 * @throws ValidationError for an extraction that is not in the ontology or that no network takes
 */
export function describeArticle(extraction: Extraction, ontology: Ontology): ArticleRows {
  const { id } = extraction.article
  const network = draw(extraction, ontology)
  const mentions: MentionRow[] = []
  const statements: StatementRow[] = []
  network.forEachEdge((key, edge, source, target) => {
    if (isMentions(edge))
      mentions.push({ article: source, entity: target, properties: mentionProperties(edge) })
    else {
      const properties = known({ id: key, ...statementCells(edge) })
      statements.push({ type: edge.type, source, target, properties })
    }
  })
  const { kind, ...cells } = articleCells(network.getNodeAttributes(id) as ArticleNode)
  return { properties: known({ id, ...cells }), mentions, statements }
}

function draw(extraction: Extraction, ontology: Ontology): Network {
  const { article, entities, statements } = extraction
  const place = `article ${article.id}`
  entities.forEach(({ kind }, index) => {
    if (ontology.kind(kind) === undefined) throw stranger(`${place}: entities[${index}].kind`, kind)
  })
  statements.forEach(({ type }, index) => {
    if (ontology.relation(type) === undefined)
      throw stranger(`${place}: statements[${index}].type`, type)
  })
  const network = createNetwork()
  try {
    mergeExtraction(network, extraction, ontology)
  } catch (cause) {
    throw new ValidationError(place, 'expected a valid extraction', { cause })
  }
  return network
}

function stranger(path: string, name: string): ValidationError {
  return new ValidationError(path, `expected a name of the ontology, got '${name}'`, {
    hint: 'open the store with the ontology that the stories were read with',
  })
}

function mentionProperties({ type, label, externalIds, ...rest }: MentionsEdge): Properties {
  return known({ ...rest, externalIds: joinExternalIds(externalIds) })
}

function known(cells: Cells): Properties {
  const entries = Object.entries(cells).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Properties
}
