import type { TableName } from '../../graph/view'
import { usePage } from '../contexts'

const NAMES: Readonly<Record<TableName, string>> = {
  relations: 'Relations',
  entities: 'Entities',
  sentences: 'Sentences',
  stories: 'Stories',
}
const TABS = Object.keys(NAMES) as TableName[]

/** The tables, as tabs: arrow keys go from one to the next, as the WAI-ARIA practices have it. */
export function TableTabs({
  open,
  onOpen,
}: {
  open: TableName
  onOpen: (table: TableName) => void
}) {
  const { shown } = usePage()
  const { relations, entities, sentences, articles } = shown.amounts.value
  const counts: Readonly<Record<TableName, number>> = {
    relations,
    entities,
    sentences,
    stories: articles,
  }
  const step = (event: KeyboardEvent) => {
    const next = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (next === undefined) return
    const table = TABS[(TABS.indexOf(open) + next + TABS.length) % TABS.length] ?? open
    onOpen(table)
    document.getElementById(`tab-${table}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label="Tables" onKeyDown={step}>
      {TABS.map((table) => (
        <button
          key={table}
          id={`tab-${table}`}
          type="button"
          role="tab"
          class="plain"
          aria-selected={table === open}
          aria-controls="table"
          tabIndex={table === open ? 0 : -1}
          onClick={() => onOpen(table)}
        >
          {NAMES[table]} <span class="quiet">{counts[table].toLocaleString('en')}</span>
        </button>
      ))}
    </div>
  )
}
