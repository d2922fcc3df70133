import type { QueryAnswer } from '../api/answers'
import { cellOf } from '../graph/cell-of'
import { readNetwork } from '../graph/read-network'
import { counted } from '../graph/relation-words'
import { usePage } from './contexts'
import { KindGlyph } from './glyphs'
import { Icon } from './icon'

/** An answer's rows, and the way to see it as a network. */
export function QueryResult({ answer, onClose }: { answer: QueryAnswer; onClose: () => void }) {
  const page = usePage()
  const { columns, rows, truncated, milliseconds, network } = answer
  const drawable = network !== undefined && network.nodes.length > 0
  return (
    <section class="query-result" aria-label="Answer">
      <div class="bar">
        <p role="status">
          {truncated ? 'The first ' : ''}
          {counted(rows.length, 'row')} in {Math.round(milliseconds).toLocaleString('en')} ms
        </p>
        {drawable && (
          <button type="button" onClick={() => page.showResult(readNetwork(network))}>
            <Icon name="network" />
            Show as network
          </button>
        )}
        <button type="button" class="square plain" aria-label="Close the answer" onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      {rows.length > 0 && (
        <div class="rows">
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {columns.map((column, at) => (
                    <ValueCell key={column} value={row[at]} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function ValueCell({ value }: { value: unknown }) {
  const page = usePage()
  const { text, isNumber, entity } = cellOf(value)
  if (entity === undefined) return <td class={isNumber ? 'number' : undefined}>{text}</td>
  return (
    <td>
      <button type="button" class="link" onClick={() => void page.bringIn(entity.id)}>
        <KindGlyph kind={entity.kind} />
        {text}
      </button>
    </td>
  )
}
