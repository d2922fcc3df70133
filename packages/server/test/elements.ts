import type { Network } from '@newsgraph/graph'
import type { GraphNode, GraphRelationship } from '@newsgraph/loader'
import { tabulate } from '../../../graph/src/formats/tabulate'

/** A network as a database holds it: flat. */
export function elementsOf(network: Network): {
  nodes: GraphNode[]
  relationships: GraphRelationship[]
} {
  const { nodes, edges } = tabulate(network)
  return {
    nodes: nodes.map(({ id, labels, cells }) => ({
      element: 'node',
      id,
      labels,
      properties: given({ id, ...cells }),
    })),
    relationships: edges.map(({ id, type, source, target, cells }) => ({
      element: 'relationship',
      id,
      type,
      source,
      target,
      properties: given(type === 'MENTIONS' ? cells : { id, ...cells }),
    })),
  }
}

/** Databases hold no undefined values. */
function given(cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined))
}
