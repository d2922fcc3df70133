import type { Signal } from '@preact/signals'
import type { CellOrder } from '../../asking/order-rows'
import { Icon } from '../icon'

/** A column's name, which sorts by it: up, down, and as the answer came. */
export function ColumnHead({
  name,
  column,
  order,
}: {
  name: string
  column: number
  order: Signal<CellOrder | undefined>
}) {
  const way = order.value?.column === column ? order.value.way : undefined
  return (
    <th scope="col" {...(way !== undefined && { 'aria-sort': way })}>
      <button
        type="button"
        class="plain"
        onClick={() => {
          const next = way === undefined ? 'ascending' : 'descending'
          order.value = way === 'descending' ? undefined : { column, way: next }
        }}
      >
        {name}
        {way !== undefined && <Icon name={way} />}
      </button>
    </th>
  )
}
