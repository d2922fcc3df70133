import { CERTAINTIES } from '../../graph/certainty'
import { relationWords } from '../../graph/relation-words'
import { type LineRow, lineRows } from '../../table/line-rows'
import { usePage } from '../contexts'
import { CERTAINTY_WORDS, dateWords, STANCE_WORDS } from '../words'
import { EntityCell, LineCell } from './cells'
import { DataTable, type TableColumn } from './data-table'
import { isLineSelected } from './is-line-selected'

/** The visible lines; says the same as the network. */
export function RelationTable({ words }: { words: string }) {
  const page = usePage()
  const isSelected = ({ id }: LineRow) => isLineSelected(page, id)
  const columns: readonly TableColumn<LineRow>[] = [
    {
      title: 'From',
      look: 'word',
      text: ({ from }) => from,
      show: ({ source, from }) => <EntityCell id={source} name={from} />,
    },
    {
      title: 'Relation',
      look: 'word',
      text: ({ line }) => relationWords(line.type),
      show: (row) => (
        <LineCell
          words={relationWords(row.line.type)}
          stance={row.line.stance}
          certainty={row.certainty}
          isSelected={isSelected(row)}
        />
      ),
    },
    {
      title: 'To',
      look: 'word',
      text: ({ to }) => to,
      show: ({ target, to }) => <EntityCell id={target} name={to} />,
    },
    { title: 'Stance', look: 'word', text: ({ line }) => STANCE_WORDS[line.stance] },
    {
      title: 'Certainty',
      look: 'word',
      text: ({ certainty }) => CERTAINTY_WORDS[certainty],
      order: ({ certainty }) => CERTAINTIES.indexOf(certainty),
    },
    {
      title: 'Sentences',
      look: 'number',
      text: ({ statements }) => statements.length.toLocaleString('en'),
      order: ({ statements }) => statements.length,
    },
    {
      title: 'Newest',
      look: 'date',
      text: ({ newest }) => (newest === '' ? '' : dateWords(newest)),
      order: ({ newest }) => newest,
    },
  ]
  return (
    <DataTable
      name="Relations"
      columns={columns}
      rows={lineRows(page.visible.value, page.nameOf)}
      first={{ column: 'Sentences', descending: true }}
      words={words}
      isSelected={isSelected}
      onUse={({ id }) => page.select({ kind: 'line', id })}
    />
  )
}
