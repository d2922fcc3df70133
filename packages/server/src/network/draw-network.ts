import {
  createNetwork,
  isArticle,
  type MentionsEdge,
  type Network,
  type NetworkNode,
} from '@newsgraph/graph'
import type { GraphNode, GraphRelationship } from '@newsgraph/loader'
import { Properties } from './properties'
import { readNaming } from './read-naming'
import { readNode } from './read-node'
import { readStatement } from './read-statement'

/** The network of a database's nodes and of those relationships that have both their ends among them. */
export function drawNetwork(
  nodes: Iterable<GraphNode>,
  relationships: Iterable<GraphRelationship>,
): Network {
  const network = createNetwork()
  for (const node of nodes) {
    const attributes = readNode(node)
    if (attributes !== undefined) network.mergeNode(node.id, attributes)
  }
  for (const relationship of relationships)
    if (network.hasNode(relationship.source) && network.hasNode(relationship.target))
      addRelationship(network, relationship)
  return network
}

function addRelationship(network: Network, relationship: GraphRelationship): void {
  const { id, type, source, target } = relationship
  if (network.hasEdge(id)) return
  const attributes =
    type === 'MENTIONS'
      ? readMentions(relationship, network.getNodeAttributes(target))
      : readStatement(relationship)
  network.addEdgeWithKey(id, source, target, attributes)
}

function readMentions({ properties }: GraphRelationship, mentioned: NetworkNode): MentionsEdge {
  const values = new Properties(properties)
  const { kind, label: name } = mentioned
  const aliases = isArticle(mentioned) ? [] : mentioned.aliases
  return {
    type: 'MENTIONS',
    label: 'MENTIONS',
    count: values.number('count') ?? 1,
    ...readNaming(values, { kind, name, aliases }),
  }
}
