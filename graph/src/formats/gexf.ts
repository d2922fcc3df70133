import { MultiDirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import type { Cell, Cells } from '../network/cells'
import type { Network } from '../network/network'
import { type Column, tabulate } from './tabulate'
import { xmlText } from './xml-text'

interface Element {
  readonly label: string
  readonly attributes: Readonly<Record<string, string | number | boolean>>
}

/** GEXF 1.2, which Gephi reads. Lists are joined by ` | `: the format's own lists split at commas. */
export function networkToGexf(network: Network): string {
  const { nodeColumns, nodes, edgeColumns, edges } = tabulate(network)
  const graph = new MultiDirectedGraph<Element, Element>()
  graph.replaceAttributes({ name: xmlText(network.getAttribute('name')) })
  for (const { id, label, cells } of nodes)
    graph.addNode(xmlText(id), element(label, cells, nodeColumns))
  for (const { id, type, label, source, target, cells } of edges)
    graph.addEdgeWithKey(
      xmlText(id),
      xmlText(source),
      xmlText(target),
      element(label, { type, ...cells }, [{ name: 'type', type: 'string' }, ...edgeColumns]),
    )
  const formatted = (_: string, attributes: Element) => attributes
  return write(graph, { formatNode: formatted, formatEdge: formatted })
}

function element(label: string, cells: Cells, columns: readonly Column[]): Element {
  const attributes = columns.flatMap(({ name }) => {
    const value = format(cells[name])
    return value === undefined ? [] : [[name, value]]
  })
  return { label: xmlText(label), attributes: Object.fromEntries(attributes) }
}

function format(cell: Cell): string | number | boolean | undefined {
  if (typeof cell === 'string') return xmlText(cell)
  return typeof cell === 'object' ? xmlText(cell.join(' | ')) : cell
}
