import { foldedWords } from '@newsgraph/graph'

/** A column of rows of some sort. */
export interface Column<Row> {
  readonly title: string
  /** What its cells say. */
  text(row: Row): string
  /** What it is sorted by, where that is not what it says. */
  order?(row: Row): string | number
  /** Whether its cells are numbers: these are sorted from the largest at first, and so are dates. */
  readonly look: 'number' | 'date' | 'word' | 'phrase' | 'text' | 'sentence'
}

export interface TableOrder {
  /** The column's title. */
  readonly column: string
  readonly descending: boolean
}

const { compare } = new Intl.Collator('en', { numeric: true })

/**
 * The rows in which every word that is wanted begins some word of some cell, in the order of a column; what is empty
 * comes last in either direction, and rows that are alike stay as they were.
 */
export function arrangeRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: TableOrder,
  wanted: string,
): readonly Row[] {
  const words = foldedWords(wanted)
  const column = columns.find(({ title }) => title === order.column)
  const kept = words.length === 0 ? rows : rows.filter((row) => matches(row, columns, words))
  if (column === undefined) return kept
  const keyOf = column.order ?? column.text
  const sign = order.descending ? -1 : 1
  return kept
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((one, other) => {
      if (one.key === '' || other.key === '')
        return Number(one.key === '') - Number(other.key === '')
      return sign * compareKeys(one.key, other.key)
    })
    .map(({ row }) => row)
}

function compareKeys(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return compare(String(one), String(other))
}

function matches<Row>(
  row: Row,
  columns: readonly Column<Row>[],
  wanted: readonly string[],
): boolean {
  const said = columns.flatMap((column) => foldedWords(column.text(row)))
  return wanted.every((word) => said.some((other) => other.startsWith(word)))
}
