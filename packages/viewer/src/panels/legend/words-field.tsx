import { usePage } from '../contexts'
import { Icon } from '../icon'

/** Leaves only what is said in these words. */
export function WordsField() {
  const page = usePage()
  return (
    <div class="words-field">
      <Icon name="search" />
      <input
        type="search"
        aria-label="Words in sentences and names"
        placeholder="Words in sentences, names"
        spellcheck={false}
        value={page.filters.value.words}
        onInput={(event) => page.changeFilters({ words: event.currentTarget.value })}
      />
    </div>
  )
}
