import { type Signal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { arrangeRows, type Column, type TableOrder } from '../../table/arrange-rows'
import { Icon } from '../icon'
import { usePortion } from '../use-portion'

/** A column, and how its cells look. */
export interface TableColumn<Row> extends Column<Row> {
  /** What stands in a cell, where it is not only its text. */
  show?(row: Row): ComponentChildren
}

/** Rows that are drawn at first, and at once. */
const PORTION = 200

/** Rows of one sort: sorted by any column, filtered by words, chosen by a click or by the buttons in them. */
export function DataTable<Row extends { readonly id: string }>({
  name,
  columns,
  rows,
  first,
  words,
  isSelected,
  onUse,
}: {
  name: string
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  /** The order at first. */
  first: TableOrder
  /** Words that all have to be in a row. */
  words: string
  isSelected: (row: Row) => boolean
  onUse: (row: Row) => void
}) {
  const order = useSignal(first)
  const found = arrangeRows(rows, columns, order.value, words)
  const { shown, more } = usePortion(found, PORTION)
  return (
    <>
      <table>
        <caption class="unseen">{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.title} column={column} order={order} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr
              key={row.id}
              class={isSelected(row) ? 'selected' : undefined}
              onClick={() => onUse(row)}
            >
              {columns.map((column) => (
                <td key={column.title} class={classOf(column)}>
                  {column.show === undefined ? column.text(row) : column.show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more}
      {found.length === 0 && (
        <p class="quiet">
          {rows.length === 0 ? 'The filters leave nothing.' : 'No row has these words.'}
        </p>
      )}
    </>
  )
}

function classOf<Row>({ look }: Column<Row>): string {
  return look === 'date' ? 'word' : look
}

function Heading<Row>({ column, order }: { column: Column<Row>; order: Signal<TableOrder> }) {
  const { title, look } = column
  const { descending } = order.value
  const isBy = order.value.column === title
  const direction = !isBy ? 'none' : descending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={direction} class={look === 'number' ? 'number' : undefined}>
      <button
        type="button"
        class="plain"
        onClick={() => {
          const isLargestFirst = look === 'number' || look === 'date'
          order.value = { column: title, descending: isBy ? !descending : isLargestFirst }
        }}
      >
        {title}
        {direction !== 'none' && <Icon name={direction} />}
      </button>
    </th>
  )
}
