import { createCB } from 'xmlbuilder2'
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

/** GraphML 1.0, which Gephi, Cytoscape, yEd and NetworkX read. It has no lists: they are joined by ` | `. */
export function networkToGraphml(network: Network): string {
  const tables = tabulate(network)
  const nodeColumns = [...NODE_COLUMNS, ...tables.nodeColumns]
  const edgeColumns = [...EDGE_COLUMNS, ...tables.edgeColumns]
  const chunks: string[] = []
  const xml = createCB({ data: (chunk: string) => chunks.push(chunk), prettyPrint: true })
  xml.dec({ encoding: 'UTF-8' })
  xml.ele('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })
  writeKeys('node', nodeColumns)
  writeKeys('edge', edgeColumns)
  xml.ele('graph', { id: xmlText(network.getAttribute('name')), edgedefault: 'directed' })
  for (const { id, labels, label, cells } of tables.nodes) {
    xml.ele('node', { id: xmlText(id) })
    writeData('node', { ...cells, labels: labels.join(' | '), label }, nodeColumns)
    xml.up()
  }
  for (const { id, type, label, source, target, cells } of tables.edges) {
    xml.ele('edge', { id: xmlText(id), source: xmlText(source), target: xmlText(target) })
    writeData('edge', { ...cells, type, label }, edgeColumns)
    xml.up()
  }
  xml.end()
  return chunks.join('')

  function writeKeys(element: string, columns: readonly Column[]): void {
    for (const { name, type } of columns) {
      xml.ele('key', {
        id: `${element}-${name}`,
        for: element,
        'attr.name': name,
        'attr.type': TYPES[type],
      })
      xml.up()
    }
  }

  function writeData(element: string, cells: Cells, columns: readonly Column[]): void {
    for (const { name } of columns) {
      const text = format(cells[name])
      if (text === '') continue
      xml.ele('data', { key: `${element}-${name}` }).txt(xmlText(text))
      xml.up()
    }
  }
}

function format(cell: Cell): string {
  return typeof cell === 'object' ? cell.join(' | ') : String(cell ?? '')
}
