import { type Signal, useSignal } from '@preact/signals'
import { type LineColumn, type LineRow, lineRows, type Order } from '../graph/line-rows'
import { usePage } from './contexts'
import { KindGlyph, LineGlyph } from './glyphs'
import { Icon } from './icon'
import { usePortion } from './use-portion'
import { CERTAINTY_WORDS, dateWords, STANCE_WORDS } from './words'

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
  const { shown, more } = usePortion(rows, 200)
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
          {shown.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {more}
      {rows.length === 0 && <p class="quiet">The filters leave no relation.</p>}
    </div>
  )
}

function Row({ row }: { row: LineRow }) {
  const page = usePage()
  const { selection, graph } = page
  const selected = selection.value.kind === 'line' && selection.value.id === row.id
  const [source, target] = graph.value.extremities(row.id)
  return (
    <tr
      class={selected ? 'selected' : undefined}
      onClick={() => page.select({ kind: 'line', id: row.id })}
    >
      <td>
        <Entity id={source} name={row.source} />
      </td>
      <td>
        <button type="button" class="link" aria-pressed={selected}>
          <LineGlyph stance={row.stance} certainty={row.certainty} />
          {row.relation}
        </button>
      </td>
      <td>
        <Entity id={target} name={row.target} />
      </td>
      <td class="word">{STANCE_WORDS[row.stance]}</td>
      <td class="word">{CERTAINTY_WORDS[row.certainty]}</td>
      <td class="number">{row.sentences}</td>
      <td class="word">{row.newest === '' ? '' : dateWords(row.newest)}</td>
    </tr>
  )
}

function Entity({ id, name }: { id: string; name: string }) {
  const page = usePage()
  return (
    <button
      type="button"
      class="link name"
      onClick={(event) => {
        event.stopPropagation()
        page.select({ kind: 'entity', id })
      }}
    >
      <KindGlyph kind={page.graph.value.getNodeAttribute(id, 'kind')} />
      {name}
    </button>
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
        {direction !== 'none' && <Icon name={direction} />}
      </button>
    </th>
  )
}
