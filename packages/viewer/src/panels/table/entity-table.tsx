import { type EntityRow, entityRows } from '../../table/entity-rows'
import { usePage } from '../contexts'
import { dateWords } from '../words'
import { EntityCell } from './cells'
import { DataTable, type TableColumn } from './data-table'

const COLUMNS: readonly TableColumn<EntityRow>[] = [
  {
    title: 'Name',
    look: 'word',
    text: ({ name }) => name,
    show: ({ id, name }) => <EntityCell id={id} name={name} />,
  },
  { title: 'Kind', look: 'word', text: ({ kind }) => kind },
  { title: 'What it is', look: 'text', text: ({ description = '' }) => description },
  ...(['relations', 'sentences', 'mentions', 'articles'] as const).map(
    (count): TableColumn<EntityRow> => ({
      title: count.charAt(0).toUpperCase() + count.slice(1),
      look: 'number',
      text: (row) => row[count].toLocaleString('en'),
      order: (row) => row[count],
    }),
  ),
  dateColumn('First seen', ({ firstSeen }) => firstSeen),
  dateColumn('Last seen', ({ lastSeen }) => lastSeen),
]

function dateColumn(
  title: string,
  dateOf: (row: EntityRow) => string | undefined,
): TableColumn<EntityRow> {
  return {
    title,
    look: 'date',
    text(row) {
      const date = dateOf(row)
      return date === undefined ? '' : dateWords(date)
    },
    order: (row) => dateOf(row) ?? '',
  }
}

/** The visible entities. */
export function EntityTable({ words }: { words: string }) {
  const page = usePage()
  const { selection } = page
  return (
    <DataTable
      name="Entities"
      columns={COLUMNS}
      rows={entityRows(page.graph.value, page.visible.value)}
      first={{ column: 'Relations', descending: true }}
      words={words}
      isSelected={({ id }) => selection.value.kind === 'entity' && selection.value.id === id}
      onUse={({ id }) => page.select({ kind: 'entity', id })}
    />
  )
}
