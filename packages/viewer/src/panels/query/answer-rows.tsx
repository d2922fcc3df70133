import { useSignal } from '@preact/signals'
import type { QueryAnswer } from '../../api/answers'
import { type CellOrder, orderRows } from '../../asking/order-rows'
import { cellOf } from '../../graph/cell-of'
import { usePage } from '../contexts'
import { KindGlyph } from '../glyphs'
import { usePortion } from '../use-portion'
import { ColumnHead } from './column-head'

/** An answer's rows, in its own order until the reader sorts them by a column. */
export function AnswerRows({ answer: { columns, rows } }: { answer: QueryAnswer }) {
  const order = useSignal<CellOrder | undefined>(undefined)
  const { shown, more } = usePortion(orderRows(rows, order.value), 200)
  return (
    <div class="rows">
      <table>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <ColumnHead key={at} name={column} column={at} order={order} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={index}>
              {columns.map((_, at) => (
                <ValueCell key={at} value={row[at]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  )
}

/** Characters that need no second line. */
const SHORT = 24

function classOf(text: string, isNumber: boolean): string {
  if (isNumber) return 'number'
  return text.length <= SHORT ? 'word' : 'text'
}

function ValueCell({ value }: { value: unknown }) {
  const page = usePage()
  const { text, isNumber, entity } = cellOf(value)
  if (entity === undefined) return <td class={classOf(text, isNumber)}>{text}</td>
  return (
    <td>
      <button type="button" class="link name" onClick={() => void page.bringIn(entity.id)}>
        <KindGlyph kind={entity.kind} />
        {text}
      </button>
    </td>
  )
}
