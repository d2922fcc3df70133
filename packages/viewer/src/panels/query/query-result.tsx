import type { Answered } from '../../asking/create-asking'
import { rowsToCsv } from '../../asking/rows-to-csv'
import { counted } from '../../graph/relation-words'
import { download } from '../../sharing/download'
import { usePage } from '../contexts'
import { Icon } from '../icon'
import { AnswerRows } from './answer-rows'

/** An answer's rows, and the ways to see it as a network and to take it away. */
export function QueryResult({ answer, onClose }: { answer: Answered; onClose: () => void }) {
  const page = usePage()
  const { rows, truncated, milliseconds, network } = answer
  const drawable = network !== undefined && network.nodes.length > 0
  const copy = () =>
    navigator.clipboard.writeText(rowsToCsv(answer, '\t')).then(
      () => page.announce(`${counted(rows.length, 'row')} copied`),
      () => page.announce('The browser does not let this page copy'),
    )
  return (
    <section class="query-result" aria-label="Answer">
      <div class="bar">
        <p role="status">
          {rows.length === 0 ? 'Nothing in the graph answers this' : counted(rows.length, 'row')}{' '}
          <span class="quiet">in {Math.round(milliseconds).toLocaleString('en')} ms</span>
          {truncated && (
            <strong class="cut">Cut off: there are more. Ask for less to see all.</strong>
          )}
        </p>
        {drawable && (
          <button type="button" onClick={() => page.showAnswer(network)}>
            <Icon name="network" />
            <span class="label">Show as network</span>
          </button>
        )}
        {rows.length > 0 && (
          <>
            <button type="button" title="For a spreadsheet" onClick={() => void copy()}>
              <Icon name="copy" />
              <span class="label">Copy</span>
            </button>
            <button
              type="button"
              onClick={() => download('newsgraph-answer.csv', csvFile(rowsToCsv(answer)))}
            >
              <Icon name="download" />
              <span class="label">CSV</span>
            </button>
          </>
        )}
        <button type="button" class="square plain" aria-label="Close the answer" onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      {rows.length > 0 && <AnswerRows key={answer.id} answer={answer} />}
    </section>
  )
}

/** The mark at its start tells spreadsheets that it is UTF-8. */
function csvFile(text: string): Blob {
  return new Blob(['\ufeff', text], { type: 'text/csv' })
}
