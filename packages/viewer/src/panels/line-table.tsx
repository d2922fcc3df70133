import { type Signal, useSignal } from '@preact/signals'
import { type LineColumn, lineRows, type Order } from '../graph/line-rows'
import { usePage } from './contexts'
import { CERTAINTY_WORDS, dateWords } from './words'

const COLUMNS: readonly (readonly [LineColumn, string])[] = [
  ['source', 'From'],
  ['relation', 'Relation'],
  ['target', 'To'],
  ['stance', 'Stance'],
  ['certainty', 'Certainty'],
  ['sentences', 'Sentences'],
  ['newest', 'Newest'],
]

/** The visible lines as a table; says the same as the network. */
export function LineTable() {
  const page = usePage()
  const order = useSignal<Order>({ column: 'sentences', descending: true })
  const rows = lineRows(page.visible.value, page.nameOf, order.value)
  const { selection } = page
  const selected = selection.value.kind === 'line' ? selection.value.id : undefined
  return (
    <div class="table-frame">
      <table>
        <caption class="unseen">Relations</caption>
        <thead>
          <tr>
            {COLUMNS.map(([column, title]) => (
              <Heading key={column} column={column} title={title} order={order} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              class={row.id === selected ? 'selected' : ''}
              onClick={() => page.select({ kind: 'line', id: row.id })}
            >
              <td>{row.source}</td>
              <td>
                <button type="button" class={`link ${row.stance}`}>
                  {row.relation}
                </button>
              </td>
              <td>{row.target}</td>
              <td>{row.stance}</td>
              <td>{CERTAINTY_WORDS[row.certainty].toLowerCase()}</td>
              <td class="number">{row.sentences}</td>
              <td class="date">{row.newest === '' ? '' : dateWords(row.newest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class="quiet">No relation is left by the filters.</p>}
    </div>
  )
}

function Heading({
  column,
  title,
  order,
}: {
  column: LineColumn
  title: string
  order: Signal<Order>
}) {
  const { column: by, descending } = order.value
  const direction = by !== column ? 'none' : descending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={direction} class={column === 'sentences' ? 'number' : undefined}>
      <button
        type="button"
        class="plain"
        onClick={() => {
          const numbers = column === 'sentences' || column === 'newest'
          order.value = { column, descending: by === column ? !descending : numbers }
        }}
      >
        {title}
      </button>
    </th>
  )
}
