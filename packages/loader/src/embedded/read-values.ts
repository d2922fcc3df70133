import type { GraphNode, GraphRelationship, QueryValue } from '../graph-store'
import { readScalar } from '../read-scalar'
import { relationshipId } from '../relationship-id'

/** The `id` properties of nodes, by the engine's own numbers. */
type Ends = ReadonlyMap<number, string>

/** The engine's value as everybody's. */
export function readValue(value: unknown, ends: Ends): QueryValue {
  return readScalar(value, (object) => readObject(object, ends))
}

function readObject(value: object, ends: Ends): QueryValue {
  if (value instanceof Date) return value.toISOString()
  if (ArrayBuffer.isView(value)) return { bytes: value.byteLength }
  if (Array.isArray(value)) return value.map((item) => readValue(item, ends))
  const map = value as Readonly<Record<string, unknown>>
  if (isNode(map)) return readNode(map, ends)
  if (isRelationship(map)) return readRelationship(map, ends)
  if (isPath(map))
    return {
      element: 'path',
      nodes: map.nodes.map((node) => readNode(node, ends)),
      relationships: map.edges.map((edge) => readRelationship(edge, ends)),
    }
  return readMap(map, ends)
}

interface RawNode {
  readonly _id: number
  readonly _labels: readonly string[]
}

interface RawRelationship {
  readonly _id: number
  readonly _type: string
  readonly _source: number
  readonly _target: number
}

interface RawPath {
  readonly nodes: readonly RawNode[]
  readonly edges: readonly RawRelationship[]
}

function isNode(map: object): map is RawNode {
  const { _id, _labels } = map as Partial<RawNode>
  return typeof _id === 'number' && Array.isArray(_labels)
}

function isRelationship(map: object): map is RawRelationship {
  const { _id, _type, _source, _target } = map as Partial<RawRelationship>
  return [_id, _source, _target].every(Number.isInteger) && typeof _type === 'string'
}

function isPath(map: object): map is RawPath {
  const { nodes, edges } = map as Partial<RawPath>
  return (
    Array.isArray(nodes) &&
    Array.isArray(edges) &&
    nodes.length === edges.length + 1 &&
    nodes.every(isNode) &&
    edges.every(isRelationship)
  )
}

function readNode({ _id, _labels, ...rest }: RawNode, ends: Ends): GraphNode {
  const properties = readMap(rest, ends)
  const { id } = properties
  return {
    element: 'node',
    id: typeof id === 'string' ? id : String(_id),
    labels: [..._labels].sort(),
    properties,
  }
}

function readRelationship(raw: RawRelationship, ends: Ends): GraphRelationship {
  const { _id, _type: type, _source, _target, ...rest } = raw
  const source = ends.get(_source) ?? String(_source)
  const target = ends.get(_target) ?? String(_target)
  const properties = readMap(rest, ends)
  return {
    element: 'relationship',
    id: relationshipId({ type, source, target, properties }) ?? String(_id),
    type,
    source,
    target,
    properties,
  }
}

function readMap(map: object, ends: Ends): { readonly [key: string]: QueryValue } {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [key, readValue(value, ends)]),
  )
}
