import Table from 'cli-table3'
import type { Colors } from 'picocolors/types'
import stringWidth from 'string-width'
import { fitColumns } from './fit-columns'
import type { Style } from './style'

const GAP = 2
const BLANK_BORDERS = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((part) => [part, '']),
)

/** A table for people, as wide as the terminal at most: long cells are wrapped; a block a row where that is not enough. */
export function renderTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { width = Number.POSITIVE_INFINITY, colors }: Style,
): string {
  const natural = columns.map((column, index) =>
    Math.max(...[column, ...rows.map((row) => row[index] ?? '')].map((cell) => stringWidth(cell))),
  )
  const widths = fitColumns(natural, width - GAP * (columns.length - 1))
  if (widths === undefined) return renderBlocks(columns, rows, colors)
  const table = new Table({
    chars: BLANK_BORDERS,
    colWidths: widths.map((each, index) => each + (index < widths.length - 1 ? GAP : 0)),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    wordWrap: true,
  })
  table.push(
    columns.map((column) => colors.bold(column)),
    ...rows.map((row) => [...row]),
  )
  return `${trimLines(table.toString())}\n`
}

function renderBlocks(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  colors: Colors,
): string {
  return rows
    .map((row) =>
      columns.map((column, index) => `${colors.bold(column)}: ${row[index] ?? ''}\n`).join(''),
    )
    .join('\n')
}

function trimLines(text: string): string {
  return text.replace(/ +$/gm, '')
}
