import {
  articleCells,
  type Cell,
  type Cells,
  entityCells,
  mentionsCells,
  statementCells,
} from '../network/cells'
import { isArticle, isMentions, type Network } from '../network/network'
import { PROPERTIES, type Property, type PropertyType } from '../ontology/properties'

/** `label` is what graph tools show; `labels` are the database's. */
interface NodeRow {
  readonly id: string
  readonly labels: readonly string[]
  readonly label: string
  readonly cells: Cells
}

interface EdgeRow {
  readonly id: string
  readonly type: string
  readonly label: string
  readonly source: string
  readonly target: string
  readonly cells: Cells
}

export type Column = Pick<Property, 'name' | 'type'>

/** A network as two flat tables, for formats without nested values; columns and rows are in a fixed order. */
export interface Tables {
  readonly nodeColumns: readonly Column[]
  readonly nodes: readonly NodeRow[]
  readonly edgeColumns: readonly Column[]
  readonly edges: readonly EdgeRow[]
}

export function tabulate(network: Network): Tables {
  const nodes = network.mapNodes((id, node): NodeRow => {
    const { label, kind } = node
    return isArticle(node)
      ? { id, labels: [kind], label, cells: articleCells(node) }
      : { id, labels: ['Entity', kind], label, cells: entityCells(node) }
  })
  const edges = network.mapEdges((id, edge, source, target): EdgeRow => {
    const { type, label } = edge
    const cells = isMentions(edge) ? mentionsCells(edge) : statementCells(edge)
    return { id, type, label, source, target, cells }
  })
  const details = network.mapEdges((_, edge) => (isMentions(edge) ? {} : edge.details))
  const { Entity, Article, MENTIONS, statement } = PROPERTIES
  return {
    nodeColumns: columns([...Entity, ...Article]),
    nodes: nodes.sort(byId),
    edgeColumns: columns([...statement, ...MENTIONS, ...detailColumns(details)]),
    edges: edges.sort(byId),
  }
}

/** The id is no column: each format has its own place for it. */
function columns(properties: readonly Column[]): Column[] {
  const byName = new Map<string, Column>()
  for (const { name, type } of properties)
    if (name !== 'id' && !byName.has(name)) byName.set(name, { name, type })
  return [...byName.values()]
}

function detailColumns(details: readonly Readonly<Record<string, Cell>>[]): Column[] {
  const types = new Map<string, PropertyType>()
  for (const [name, value] of details.flatMap((each) => Object.entries(each))) {
    const type = typeOf(value)
    types.set(name, types.has(name) && types.get(name) !== type ? 'string' : type)
  }
  return [...types].map(([name, type]) => ({ name, type })).sort((a, b) => compare(a.name, b.name))
}

function typeOf(value: Cell): PropertyType {
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'number' ? 'double' : 'string'
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return compare(left.id, right.id)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
