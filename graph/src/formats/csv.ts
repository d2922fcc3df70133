import { stringify } from 'csv-stringify/sync'
import type { Cell } from '../network/cells'
import type { Network } from '../network/network'
import { type Column, tabulate } from './tabulate'

export interface CsvOptions {
  /**
   * Puts a quote before cells that a spreadsheet would run as a formula: stories come from anywhere. Default: true.
   * With false, the cells are the exact words, for programs.
   */
  readonly escapeFormulas?: boolean
}

/**
 * Two tables with the headers that `neo4j-admin database import` reads (Neo4j Operations Manual, "Import"); lists are
 * joined by semicolons, so a semicolon within becomes a comma.
 */
export function networkToCsv(
  network: Network,
  { escapeFormulas = true }: CsvOptions = {},
): { nodes: string; edges: string } {
  const { nodeColumns, nodes, edgeColumns, edges } = tabulate(network)
  const write = (rows: readonly (readonly string[])[]) =>
    stringify([...rows], { escape_formulas: escapeFormulas })
  return {
    nodes: write([
      ['id:ID', ':LABEL', ...nodeColumns.map(header)],
      ...nodes.map(({ id, labels, cells }) => [
        id,
        labels.join(LIST_SEPARATOR),
        ...nodeColumns.map(({ name }) => format(cells[name])),
      ]),
    ]),
    edges: write([
      ['id', ':START_ID', ':END_ID', ':TYPE', ...edgeColumns.map(header)],
      ...edges.map(({ id, source, target, type, cells }) => [
        id,
        source,
        target,
        type,
        ...edgeColumns.map(({ name }) => format(cells[name])),
      ]),
    ]),
  }
}

const LIST_SEPARATOR = ';'

function header({ name, type }: Column): string {
  return type === 'string' ? name : `${name}:${type}`
}

function format(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'object')
    return cell.map((item) => item.replaceAll(LIST_SEPARATOR, ',')).join(LIST_SEPARATOR)
  return String(cell)
}
