import {
  articleCells,
  type Cells,
  entityCells,
  isArticle,
  isMentions,
  type MentionsEdge,
  type Network,
  statementCells,
} from '@newsgraph/graph'
import type { GraphNode, GraphRelationship, GraphStore } from '@newsgraph/loader'

type Dump = readonly (Omit<GraphNode, 'element'> | Omit<GraphRelationship, 'element'>)[]

const EVERYTHING = { rowLimit: 1_000_000, timeout: 60_000 }

/** All that queries see in a store, ordered by id, without the digests of articles. */
export async function dumpStore(store: GraphStore): Promise<Dump> {
  const nodes = await store.query('MATCH (n) WHERE n:Entity OR n:Article RETURN n', {}, EVERYTHING)
  const edges = await store.query('MATCH ()-[r]->() RETURN r', {}, EVERYTHING)
  const elements = [...nodes.rows, ...edges.rows].map(([element]) => element as GraphNode)
  return inOrder(
    elements.map(({ element, properties: { digest, ...properties }, ...rest }) => ({
      ...rest,
      properties,
    })),
  )
}

/** What a store is to hold of a network. */
export function dumpNetwork(network: Network): Dump {
  const nodes = network.mapNodes((id, node) => {
    const { kind, ...cells } = isArticle(node) ? articleCells(node) : { ...entityCells(node) }
    return isArticle(node)
      ? { id, labels: ['Article'], properties: known({ id, ...cells }) }
      : { id, labels: ['Entity', String(kind)].sort(), properties: known({ id, kind, ...cells }) }
  })
  const edges = network.mapEdges((id, edge, source, target) => {
    const properties = isMentions(edge)
      ? mentionCells(edge)
      : known({ id, ...statementCells(edge) })
    return { id, type: edge.type, source, target, properties }
  })
  return inOrder([...nodes, ...edges])
}

function mentionCells({ type, label, externalIds = {}, ...cells }: MentionsEdge): Cells {
  return {
    ...cells,
    externalIds: Object.entries(externalIds)
      .map((pair) => pair.join(':'))
      .sort(),
  }
}

function known(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined))
}

function inOrder<Element extends { readonly id: string }>(elements: readonly Element[]): Element[] {
  return [...elements].sort((a, b) => (a.id < b.id ? -1 : 1))
}
