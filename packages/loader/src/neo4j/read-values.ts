import { isNode, isPath, isRelationship, type Node, type Relationship } from 'neo4j-driver'
import type { GraphNode, GraphRelationship, QueryValue } from '../graph-store'
import { readScalar } from '../read-scalar'
import { relationshipId } from '../relationship-id'

/** The ids of nodes, by the server's own. */
export type NodeIds = ReadonlyMap<string, string>

/** The driver's value as everybody's. */
export function readValue(value: unknown, ids: NodeIds): QueryValue {
  return readScalar(value, (object) => readObject(object, ids))
}

function readObject(value: object, ids: NodeIds): QueryValue {
  if (Array.isArray(value)) return value.map((item) => readValue(item, ids))
  if (isNode(value)) return readNode(value, ids)
  if (isRelationship(value)) return readRelationship(value, ids)
  if (isPath(value))
    return {
      element: 'path',
      nodes: [value.start, ...value.segments.map(({ end }) => end)].map((node) =>
        readNode(node, ids),
      ),
      relationships: value.segments.map(({ relationship }) => readRelationship(relationship, ids)),
    }
  if (ArrayBuffer.isView(value)) return { bytes: value.byteLength }
  return isMap(value) ? readMap(value, ids) : readText(value)
}

function readNode({ elementId, labels, properties }: Node, ids: NodeIds): GraphNode {
  return {
    element: 'node',
    id: idOf(properties) ?? elementId,
    labels: [...labels].sort(),
    properties: readMap(properties, ids),
  }
}

function readRelationship(raw: Relationship, ids: NodeIds): GraphRelationship {
  const { type, elementId, startNodeElementId, endNodeElementId } = raw
  const source = ids.get(startNodeElementId) ?? startNodeElementId
  const target = ids.get(endNodeElementId) ?? endNodeElementId
  const properties = readMap(raw.properties, ids)
  return {
    element: 'relationship',
    id: relationshipId({ type, source, target, properties }) ?? elementId,
    type,
    source,
    target,
    properties,
  }
}

function readMap(map: object, ids: NodeIds): { readonly [key: string]: QueryValue } {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, readValue(value, ids)]))
}

/** Dates, times and durations in ISO 8601; points as the server writes them. */
function readText(value: object): string {
  return String(value).replace(/^(P.+)T$/, '$1')
}

function isMap(value: object): boolean {
  return Object.getPrototypeOf(value)?.constructor?.name === 'Object'
}

/** The `id` property of a node. */
export function idOf({ id }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof id === 'string' ? id : undefined
}
