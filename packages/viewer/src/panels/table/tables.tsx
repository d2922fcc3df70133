import { useSignal } from '@preact/signals'
import type { TableName } from '../../graph/view'
import { usePage } from '../contexts'
import { EntityTable } from './entity-table'
import { RelationTable } from './relation-table'
import { SentenceTable } from './sentence-table'
import { StoryTable } from './story-table'
import { TableTabs } from './table-tabs'

const TABLES = {
  relations: RelationTable,
  entities: EntityTable,
  sentences: SentenceTable,
  stories: StoryTable,
} as const satisfies Readonly<Record<TableName, unknown>>

/** What the filters leave as tables, one at a time. */
export function Tables({ open }: { open: TableName }) {
  const page = usePage()
  const words = useSignal('')
  const Table = TABLES[open]
  return (
    <section class="table-frame" aria-label="Tables">
      <div class="table-bar">
        <TableTabs open={open} onOpen={page.changeView} />
        <input
          type="search"
          class="find"
          placeholder="Find in the table"
          aria-label="Find in the table"
          value={words.value}
          onInput={({ currentTarget }) => {
            words.value = currentTarget.value
          }}
        />
      </div>
      <div class="table-room" role="tabpanel" id="table" aria-labelledby={`tab-${open}`}>
        <Table key={open} words={words.value} />
      </div>
    </section>
  )
}
