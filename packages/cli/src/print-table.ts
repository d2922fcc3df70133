import type { QueryValue } from '@newsgraph/loader'
import { formatValue } from './render/query-value'
import { renderTabSeparated } from './render/tab-separated'
import { renderTable } from './render/table'
import type { Terminal } from './terminal'

/** Rows as a table in a terminal, tab-separated in a pipe; as a JSON list of objects, one a line, where it is asked for. */
export async function printTable(
  columns: readonly string[],
  rows: readonly (readonly QueryValue[])[],
  { json = false }: { readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  if (json) return terminal.print(jsonRows(columns, rows))
  const cells = rows.map((row) => row.map(formatValue))
  const table = terminal.style.width === undefined ? renderTabSeparated : renderTable
  await terminal.print([table(columns, cells, terminal.style)])
  if (rows.length === 0) terminal.say('no rows')
}

function* jsonRows(
  columns: readonly string[],
  rows: readonly (readonly QueryValue[])[],
): Generator<string> {
  yield '['
  for (const [index, row] of rows.entries()) {
    const values = Object.fromEntries(columns.map((column, place) => [column, row[place]]))
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(values)}`
  }
  yield rows.length === 0 ? ']\n' : '\n]\n'
}
