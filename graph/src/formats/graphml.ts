import XmlBuilder from 'fast-xml-builder'
import type { Cell, Cells } from '../network/cells'
import type { Network } from '../network/network'
import type { PropertyType } from '../ontology/properties'
import { type Column, tabulate } from './tabulate'
import { xmlText } from './xml-text'

/** Types of GraphML attributes (GraphML Primer, "GraphML-Attributes"); it has no lists. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  'string[]': 'string',
  int: 'int',
  double: 'double',
  boolean: 'boolean',
}

/** What tables keep outside their columns: `label` is what graph tools show, `labels` the database's. */
const NODE_COLUMNS: readonly Column[] = [
  { name: 'label', type: 'string' },
  { name: 'labels', type: 'string' },
]
const EDGE_COLUMNS: readonly Column[] = [
  { name: 'label', type: 'string' },
  { name: 'type', type: 'string' },
]

/** `@` before the names of attributes; `#` is an element's text. */
const builder = new XmlBuilder({
  attributeNamePrefix: '@',
  textNodeName: '#',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
})

/** GraphML 1.0, which Gephi, Cytoscape, yEd and NetworkX read. It has no lists: they are joined by ` | `. */
export function networkToGraphml(network: Network): string {
  const tables = tabulate(network)
  const nodeColumns = [...NODE_COLUMNS, ...tables.nodeColumns]
  const edgeColumns = [...EDGE_COLUMNS, ...tables.edgeColumns]
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [...keys('node', nodeColumns), ...keys('edge', edgeColumns)],
      graph: {
        '@id': xmlText(network.getAttribute('name')),
        '@edgedefault': 'directed',
        node: tables.nodes.map(({ id, labels, label, cells }) => ({
          '@id': xmlText(id),
          data: data('node', { ...cells, labels: labels.join(' | '), label }, nodeColumns),
        })),
        edge: tables.edges.map(({ id, type, label, source, target, cells }) => ({
          '@id': xmlText(id),
          '@source': xmlText(source),
          '@target': xmlText(target),
          data: data('edge', { ...cells, type, label }, edgeColumns),
        })),
      },
    },
  })
}

function keys(element: string, columns: readonly Column[]) {
  return columns.map(({ name, type }) => ({
    '@id': `${element}-${name}`,
    '@for': element,
    '@attr.name': name,
    '@attr.type': TYPES[type],
  }))
}

function data(element: string, cells: Cells, columns: readonly Column[]) {
  return columns.flatMap(({ name }) => {
    const text = format(cells[name])
    return text === '' ? [] : { '@key': `${element}-${name}`, '#': xmlText(text) }
  })
}

function format(cell: Cell): string {
  return typeof cell === 'object' ? cell.join(' | ') : String(cell ?? '')
}
