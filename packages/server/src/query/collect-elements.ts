import type { GraphNode, GraphPath, GraphRelationship, QueryValue } from '@newsgraph/loader'

/** Nodes and relationships by id, each once. */
export interface Elements {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly relationships: ReadonlyMap<string, GraphRelationship>
}

/** Finds the nodes and relationships in a query's values: themselves, on paths, and in lists and maps. */
export function collectElements(values: Iterable<QueryValue>): Elements {
  const nodes = new Map<string, GraphNode>()
  const relationships = new Map<string, GraphRelationship>()
  for (const value of values) collect(value)
  return { nodes, relationships }

  function collect(value: QueryValue): void {
    if (typeof value !== 'object' || value === null) return
    if (isNode(value)) nodes.set(value.id, value)
    else if (isRelationship(value)) relationships.set(value.id, value)
    else if (isPath(value))
      for (const part of [...value.nodes, ...value.relationships]) collect(part)
    else for (const part of Object.values(value)) collect(part)
  }
}

/** A map that a question builds may call itself a node: each is looked at as far as it is used. */
function isNode(value: object): value is GraphNode {
  const { element, id, labels, properties } = value as Partial<GraphNode>
  return element === 'node' && typeof id === 'string' && Array.isArray(labels) && isMap(properties)
}

function isRelationship(value: object): value is GraphRelationship {
  const { element, id, type, source, target, properties } = value as Partial<GraphRelationship>
  const texts = [id, type, source, target]
  return (
    element === 'relationship' &&
    texts.every((text) => typeof text === 'string') &&
    isMap(properties)
  )
}

function isPath(value: object): value is GraphPath {
  const { element, nodes, relationships } = value as Partial<GraphPath>
  return element === 'path' && Array.isArray(nodes) && Array.isArray(relationships)
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
