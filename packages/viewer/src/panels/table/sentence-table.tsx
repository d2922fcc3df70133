import { CERTAINTIES } from '../../graph/certainty'
import { type SentenceRow, sentenceRows } from '../../table/sentence-rows'
import { usePage } from '../contexts'
import { ReadButton } from '../reading/read-button'
import { CERTAINTY_WORDS, dateWords } from '../words'
import { LineCell } from './cells'
import { DataTable, type TableColumn } from './data-table'
import { isLineSelected } from './is-line-selected'

/** The visible sentences, each with what it says in short. */
export function SentenceTable({ words }: { words: string }) {
  const page = usePage()
  const isSelected = ({ line }: SentenceRow) => isLineSelected(page, line)
  const columns: readonly TableColumn<SentenceRow>[] = [
    {
      title: 'Says',
      look: 'text',
      text: ({ says }) => says,
      show: (row) => (
        <LineCell
          words={row.says}
          stance={row.stance}
          certainty={row.certainty}
          isSelected={isSelected(row)}
        />
      ),
    },
    {
      title: 'Sentence',
      look: 'sentence',
      text: ({ statement }) => statement.sentence,
      show: ({ statement }) => (
        <>
          {statement.sentence}{' '}
          <ReadButton article={statement.evidence.article} statement={statement.id} />
        </>
      ),
    },
    {
      title: 'Certainty',
      look: 'word',
      text: ({ certainty }) => CERTAINTY_WORDS[certainty],
      order: ({ certainty }) => CERTAINTIES.indexOf(certainty),
    },
    {
      title: 'According to',
      look: 'phrase',
      text: ({ statement }) => statement.attribution?.text ?? '',
    },
    {
      title: 'Happened',
      look: 'date',
      text: ({ statement }) =>
        statement.date === undefined ? '' : dateWords(statement.date.value),
      order: ({ statement }) => statement.date?.value ?? '',
    },
    {
      title: 'Published',
      look: 'date',
      text: ({ statement: { publishedAt } }) =>
        publishedAt === undefined ? '' : dateWords(publishedAt),
      order: ({ statement }) => statement.publishedAt ?? '',
    },
    { title: 'Outlet', look: 'word', text: ({ statement }) => statement.publisher ?? '' },
  ]
  return (
    <DataTable
      name="Sentences"
      columns={columns}
      rows={sentenceRows(page.visible.value, page.nameOf)}
      first={{ column: 'Published', descending: true }}
      words={words}
      isSelected={isSelected}
      onUse={({ line }) => page.select({ kind: 'line', id: line })}
    />
  )
}
