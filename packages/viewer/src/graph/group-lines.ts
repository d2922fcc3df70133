import {
  builtInOntology,
  type EntityNode,
  isArticle,
  isMentions,
  type Network,
  type Ontology,
  type RelationName,
  type Stance,
  type StatementEdge,
} from '@newsgraph/graph'
import { MultiDirectedGraph } from 'graphology'

/** One sentence that says a relation, with its ends as it names them. */
export interface LineStatement extends StatementEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** Of the story that says it, where that is known. */
  readonly publisher?: string
}

/** What is drawn between two entities: every statement of one type, as one line. */
export interface Line {
  readonly id: string
  readonly type: RelationName
  readonly stance: Stance
  /** Whether it says the same in both directions: drawn without an arrow head. */
  readonly symmetric: boolean
  /** Newest first. */
  readonly statements: readonly LineStatement[]
}

/** Entities and the lines between them; articles are evidence here, not nodes. */
export type LineGraph = MultiDirectedGraph<EntityNode, Line>

/** Groups parallel statements of one type between two entities into one line. */
export function groupLines(network: Network, ontology: Ontology = builtInOntology): LineGraph {
  const graph: LineGraph = new MultiDirectedGraph()
  network.forEachNode((id, node) => {
    if (!isArticle(node)) graph.addNode(id, node)
  })
  for (const statements of groupStatements(network, ontology).values()) addLine(graph, statements)
  return graph

  function addLine(graph: LineGraph, statements: readonly LineStatement[]): void {
    const [first] = statements
    if (first === undefined) return
    const symmetric = ontology.isSymmetric(first.type)
    const [source, target] = endsOf(first, symmetric)
    const id = lineIdOf(first, ontology)
    graph.addEdgeWithKey(id, source, target, {
      id,
      type: first.type,
      stance: first.stance,
      symmetric,
      statements: [...statements].sort(newestFirst),
    })
  }
}

function groupStatements(network: Network, ontology: Ontology): Map<string, LineStatement[]> {
  const groups = new Map<string, LineStatement[]>()
  network.forEachEdge((id, edge, source, target, sourceNode, targetNode) => {
    if (isMentions(edge) || isArticle(sourceNode) || isArticle(targetNode)) return
    const publisher = publisherOf(network, edge.evidence.article)
    const statement = { ...edge, id, source, target, ...(publisher !== undefined && { publisher }) }
    const key = lineIdOf(statement, ontology)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [statement])
    else group.push(statement)
  })
  return groups
}

/** The line that a statement belongs to, whether it is drawn or not. */
export function lineIdOf(
  statement: Pick<LineStatement, 'type' | 'source' | 'target'>,
  ontology: Ontology = builtInOntology,
): string {
  const ends = endsOf(statement, ontology.isSymmetric(statement.type))
  return [statement.type, ...ends].join(' ')
}

/** Of a line that may not be there: its id says them. Neither types nor ids of entities have spaces. */
export function endsOfLine(line: string): readonly string[] {
  return line.split(' ').slice(1)
}

function publisherOf(network: Network, article: string): string | undefined {
  const node = network.hasNode(article) ? network.getNodeAttributes(article) : undefined
  return node !== undefined && isArticle(node) ? node.publisher : undefined
}

function endsOf(
  { source, target }: Pick<LineStatement, 'source' | 'target'>,
  symmetric: boolean,
): [source: string, target: string] {
  return symmetric && target < source ? [target, source] : [source, target]
}

/** Orders sentences: the newest first, those of one story as they stand there. */
export function newestFirst(a: LineStatement, b: LineStatement): number {
  return (
    (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') ||
    a.evidence.sentence.start - b.evidence.sentence.start ||
    (a.id < b.id ? -1 : 1)
  )
}
