import {
  builtInOntology,
  createNetwork,
  type EntityNode,
  type Network,
  type StatementEdge,
} from '@newsgraph/graph'

/** What a test says of one statement; the rest is the same for all. */
export type Said = Partial<StatementEdge> & {
  readonly source: string
  readonly type: string
  readonly target: string
}

/** A network of statements between entities, each named by its id and of the kind that the id begins with. */
export function networkOf(statements: readonly Said[], lonely: readonly string[] = []): Network {
  const network = createNetwork('test')
  network.addNode('article', { kind: 'Article', label: 'Talks', title: 'Talks', language: 'en' })
  const entities = [...statements.flatMap(({ source, target }) => [source, target]), ...lonely]
  for (const id of new Set(entities)) network.addNode(id, entityNode(id))
  for (const [index, { source, target, ...said }] of statements.entries())
    network.addEdgeWithKey(`${source} ${target} ${index}`, source, target, statementEdge(said))
  return network
}

function entityNode(id: string): EntityNode {
  const kind = id.charAt(0).toUpperCase() + id.slice(1, id.indexOf(':'))
  return { kind, label: id, name: id, aliases: [], mentions: 1, articles: 1 }
}

function statementEdge({
  type,
  ...said
}: Partial<StatementEdge> & { type: string }): StatementEdge {
  const span = { start: 0, end: 1 }
  return {
    type,
    label: type,
    predicate: type.toLowerCase(),
    stance: builtInOntology.stance(type),
    polarity: 'affirmed',
    modality: 'asserted',
    confidence: 1,
    details: {},
    frame: 'test',
    sentence: 'A test says so.',
    evidence: { article: 'article', sentence: span, source: span, target: span, trigger: span },
    ...said,
  }
}
