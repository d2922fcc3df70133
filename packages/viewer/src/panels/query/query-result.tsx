import type { QueryAnswer } from '../../api/answers'
import { cellOf } from '../../graph/cell-of'
import { counted } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { KindGlyph } from '../glyphs'
import { Icon } from '../icon'
import { usePortion } from '../use-portion'

/** An answer's rows, and the way to see it as a network. */
export function QueryResult({ answer, onClose }: { answer: QueryAnswer; onClose: () => void }) {
  const page = usePage()
  const { rows, truncated, milliseconds, network } = answer
  const drawable = network !== undefined && network.nodes.length > 0
  return (
    <section class="query-result" aria-label="Answer">
      <div class="bar">
        <p role="status">
          {rows.length === 0 ? 'Nothing in the graph answers this' : count(rows.length, truncated)}{' '}
          <span class="quiet">in {Math.round(milliseconds).toLocaleString('en')} ms</span>
        </p>
        {drawable && (
          <button type="button" onClick={() => page.showAnswer(network)}>
            <Icon name="network" />
            Show as network
          </button>
        )}
        <button type="button" class="square plain" aria-label="Close the answer" onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      {rows.length > 0 && <Rows answer={answer} />}
    </section>
  )
}

function count(rows: number, truncated: boolean): string {
  return truncated ? `The first ${counted(rows, 'row')}` : counted(rows, 'row')
}

function Rows({ answer: { columns, rows } }: { answer: QueryAnswer }) {
  const { shown, more } = usePortion(rows, 200)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section class="rows" aria-label="Rows" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={at} scope="col">
                {column}
              </th>
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
    </section>
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
