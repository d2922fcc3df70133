import type { Signal } from '@preact/signals'
import { EXPORT_ADDRESS } from '../api/api'
import { NO_FILTERS } from '../graph/filters'
import { counted } from '../graph/relation-words'
import type { View } from './app'
import { usePage, useSurroundings } from './contexts'
import { Icon } from './icon'
import { Search } from './search'

/** Name, counts, search and what can be done with the whole page. */
export function Masthead({
  view,
  legendOpen,
  helpOpen,
}: {
  view: Signal<View>
  legendOpen: Signal<boolean>
  helpOpen: Signal<boolean>
}) {
  const { page, theme } = useSurroundings()
  const dark = theme.name.value === 'dark'
  const table = view.value === 'table'
  return (
    <header class="masthead">
      <h1>newsgraph</h1>
      {page.phase.value === 'ready' && <Counts />}
      {page.phase.value === 'ready' && <Search />}
      <div class="actions">
        <button
          type="button"
          class="narrow-only"
          aria-expanded={legendOpen.value}
          aria-controls="legend"
          onClick={() => {
            legendOpen.value = !legendOpen.value
          }}
        >
          <Icon name="sliders" />
          Filters
        </button>
        <button
          type="button"
          aria-pressed={table}
          onClick={() => {
            view.value = table ? 'network' : 'table'
          }}
        >
          <Icon name="table" />
          Table
        </button>
        <a class="button" href={EXPORT_ADDRESS} download="newsgraph.json">
          <Icon name="download" />
          JSON
        </a>
        <button
          type="button"
          class="square"
          aria-label="Dark mode"
          title="Dark mode"
          aria-pressed={dark}
          onClick={theme.toggle}
        >
          <Icon name={dark ? 'sun' : 'moon'} />
        </button>
        <button
          type="button"
          class="square"
          aria-label="Help"
          title="Help (?)"
          onClick={() => {
            helpOpen.value = true
          }}
        >
          <Icon name="help" />
        </button>
      </div>
    </header>
  )
}

/** What is shown of what there is. */
function Counts() {
  const page = usePage()
  const { order, size } = page.graph.value
  const { entities, lines } = page.visible.value
  const { totals } = page
  const beyond = page.isResult.value ? 0 : totals.value.entities - order
  const hidden = order - entities.size + size - lines.size
  return (
    <p class="counts">
      <span>
        {part(entities.size, order, 'entity', 'entities')} ·{' '}
        {part(lines.size, size, 'relation', 'relations')} ·{' '}
        {counted(totals.value.articles, 'article')}
        {beyond > 0 && ` · ${beyond.toLocaleString('en')} more entities in the store`}
      </span>
      {hidden > 0 && page.filters.value !== NO_FILTERS && (
        <button type="button" class="link" onClick={() => page.changeFilters(NO_FILTERS)}>
          Reset filters
        </button>
      )}
    </p>
  )
}

function part(shown: number, all: number, one: string, many: string): string {
  return shown === all
    ? counted(all, one, many)
    : `${shown.toLocaleString('en')} of ${counted(all, one, many)}`
}
