import { type Signal, useSignal } from '@preact/signals'
import { counted, countedOf } from '../graph/relation-words'
import { usePage, useSurroundings } from './contexts'
import { HistoryButtons } from './correcting/history-buttons'
import { Icon } from './icon'
import sign from './icon.svg'
import { IconButton } from './icon-button'
import { Search } from './search'

/** Name, counts, search and what can be done with the whole page. */
export function Masthead({
  legendOpen,
  helpOpen,
  storyOpen,
  correctionsOpen,
  shareOpen,
}: {
  legendOpen: Signal<boolean>
  helpOpen: Signal<boolean>
  storyOpen: Signal<boolean>
  correctionsOpen: Signal<boolean>
  shareOpen: Signal<boolean>
}) {
  const { page, theme } = useSurroundings()
  const dark = theme.name.value === 'dark'
  const table = page.view.value !== 'network'
  const ready = page.phase.value === 'ready'
  return (
    <header class="masthead">
      <h1>
        <img src={sign} alt="" width="20" height="20" />
        newsgraph
      </h1>
      {ready && <Counts />}
      {ready && <Search />}
      <div class="actions">
        {page.can.value.read && (
          <button
            type="button"
            title="Add a story"
            onClick={() => {
              storyOpen.value = true
            }}
          >
            <Icon name="add" />
            <span class="label">Add story</span>
          </button>
        )}
        {ready && (
          <>
            <button
              type="button"
              class="narrow-only filters-button"
              aria-expanded={legendOpen.value}
              aria-controls="legend"
              onClick={() => {
                legendOpen.value = !legendOpen.value
              }}
            >
              <Icon name="sliders" />
              <span class="label">Filters</span>
            </button>
            <button
              type="button"
              aria-pressed={table}
              onClick={() => page.changeView(table ? 'network' : 'relations')}
            >
              <Icon name="table" />
              <span class="label">Table</span>
            </button>
            <button
              type="button"
              title="Link, picture, data"
              onClick={() => {
                shareOpen.value = true
              }}
            >
              <Icon name="share" />
              <span class="label">Share</span>
            </button>
          </>
        )}
        {ready && page.can.value.correct && <Corrections open={correctionsOpen} />}
        <IconButton
          icon={dark ? 'sun' : 'moon'}
          label="Dark mode"
          pressed={dark}
          onUse={theme.toggle}
        />
        <IconButton
          icon="help"
          label="Help"
          hint="Help (?)"
          onUse={() => {
            helpOpen.value = true
          }}
        />
      </div>
    </header>
  )
}

/** What was corrected: the last of it to undo, and all of it to look through. */
function Corrections({ open }: { open: Signal<boolean> }) {
  return (
    <>
      <span class="history">
        <HistoryButtons />
      </span>
      <IconButton
        icon="corrections"
        label="Corrections"
        hint="Corrections and possible duplicates"
        onUse={() => {
          open.value = true
        }}
      />
    </>
  )
}

/** What is shown of what there is. */
function Counts() {
  const page = usePage()
  const [all, shown] = [page.whole.amounts.value, page.shown.amounts.value]
  const more = page.beyond.value.entities
  return (
    <p class="counts">
      <span>
        {countedOf(shown.entities, all.entities, 'entity', 'entities')} ·{' '}
        {countedOf(shown.relations, all.relations, 'relation', 'relations')} ·{' '}
        {countedOf(shown.sentences, all.sentences, 'sentence', 'sentences')} ·{' '}
        {countedOf(shown.articles, all.articles, 'article', 'articles')}
        {more > 0 && ` · ${counted(more, 'more entity', 'more entities')} in ${page.api.holder}`}
      </span>
      {more > 0 && <ShowMore />}
      {page.activeFilters.value.length > 0 && (
        <>
          {' · '}
          <button type="button" class="link" onClick={() => page.resetFilters()}>
            Reset filters
          </button>
        </>
      )}
    </p>
  )
}

/** Adds the next strongest entities; at the end says how to come to the others. */
function ShowMore() {
  const page = usePage()
  const isBusy = useSignal(false)
  const next = page.nextStrongest.value
  if (page.isAnswer.value) return null
  if (next === undefined)
    return <span> · more than can be read at once: search, or ask for the rest</span>
  const more = async () => {
    isBusy.value = true
    const added = await page.showMore()
    if (added !== undefined) page.announce(`${counted(added, 'entity', 'entities')} added`)
    isBusy.value = false
  }
  return (
    <>
      {' · '}
      <button
        type="button"
        class="link"
        disabled={isBusy.value}
        title={`The ${next.toLocaleString('en')} with the most relations`}
        onClick={() => void more()}
      >
        {isBusy.value ? 'Fetching…' : 'Show more'}
      </button>
    </>
  )
}
