import { usePage } from '../contexts'

/** How many statements have no date, and whether they are shown beside a window. */
export function Undated() {
  const page = usePage()
  const count = page.timeline.histogram.value?.undated ?? 0
  if (count === 0) return null
  const { timeWindow, undated } = page.filters.value
  const words = `undated: ${count.toLocaleString('en')}`
  if (timeWindow === undefined) return <span class="quiet">{words}</span>
  return (
    <button
      type="button"
      class="link"
      aria-pressed={undated}
      title="Statements without a date"
      onClick={() => page.changeFilters({ undated: !undated })}
    >
      {words} · {undated ? 'shown' : 'hidden'}
    </button>
  )
}
