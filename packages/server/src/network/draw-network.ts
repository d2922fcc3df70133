import {
  createNetwork,
  type EntityNode,
  isArticle,
  type MentionsEdge,
  type Network,
} from '@newsgraph/graph'
import type { GraphNode, GraphRelationship } from '@newsgraph/loader'
import { given, Properties } from './properties'
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
  const { source, target, properties } = relationship
  if (relationship.type === 'MENTIONS') {
    const entity = network.getNodeAttributes(target)
    if (!isArticle(entity))
      network.mergeEdgeWithKey(`${source}->${target}`, source, target, mentions(properties, entity))
  } else {
    const { id = relationship.id } = properties
    network.mergeEdgeWithKey(String(id), source, target, readStatement(relationship))
  }
}

/** As the article shows the entity where its relationship says that; else as all articles together do. */
function mentions(properties: GraphRelationship['properties'], entity: EntityNode): MentionsEdge {
  const values = new Properties(properties)
  return {
    type: 'MENTIONS',
    label: 'MENTIONS',
    count: values.number('count') ?? 1,
    kind: entity.kind,
    name: values.text('name') ?? entity.name,
    aliases: 'aliases' in properties ? values.texts('aliases') : entity.aliases,
    ...given({
      subkind: values.text('subkind') ?? entity.subkind,
      description: values.text('description') ?? entity.description,
    }),
  }
}
