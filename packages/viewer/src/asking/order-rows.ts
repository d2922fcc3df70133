import type { QueryAnswer } from '../api/answers'
import { cellOf } from '../graph/cell-of'

export interface CellOrder {
  readonly column: number
  readonly way: 'ascending' | 'descending'
}

const compare = new Intl.Collator('en', { numeric: true }).compare

/** The rows by what a column's cells show: numbers by size, the rest as words, what is empty last. */
export function orderRows(rows: QueryAnswer['rows'], order?: CellOrder): QueryAnswer['rows'] {
  if (order === undefined) return rows
  const sign = order.way === 'ascending' ? 1 : -1
  const cells = rows.map((row) => ({ row, ...cellOf(row[order.column]) }))
  cells.sort((one, other) => {
    if (one.text === '' || other.text === '')
      return Number(one.text === '') - Number(other.text === '')
    if (one.isNumber && other.isNumber) return sign * (Number(one.text) - Number(other.text))
    return sign * compare(one.text, other.text)
  })
  return cells.map(({ row }) => row)
}
