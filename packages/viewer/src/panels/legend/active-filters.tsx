import { counted } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { Icon } from '../icon'
import { facetValueName } from './facet-values'
import { filterWords } from './filter-words'

/** What is filtered, in words; each goes away when it is clicked. */
export function ActiveFilters() {
  const page = usePage()
  const names = page.activeFilters.value
  if (names.length === 0) return null
  return (
    <section class="active-filters" aria-label="Active filters">
      <p>
        {counted(names.length, 'filter')}
        <button type="button" class="link" onClick={() => page.resetFilters()}>
          Reset all
        </button>
      </p>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="chip"
          title="Remove this filter"
          onClick={() => page.resetFilters([name])}
        >
          <span>
            {filterWords(page.filters.value, name, (facet, value) =>
              facetValueName(page, facet, value),
            )}
          </span>
          <Icon name="x" />
          <span class="unseen"> remove</span>
        </button>
      ))}
    </section>
  )
}
