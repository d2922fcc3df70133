import { nameSelection } from '../../graph/name-selection'
import { counted } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { Icon } from '../icon'

/** How often the story has to do with what is selected, and the way from one place to the next. */
export function SpotSteps() {
  const page = usePage()
  const { selection, spots, spot } = page
  if (selection.value.kind === 'nothing') return null
  const { length } = spots.value
  const name = nameSelection(page.nameOf, page.graph.value, selection.value)
  const what = selection.value.kind === 'entity' ? 'mention' : 'sentence'
  return (
    <div class="spot-steps">
      <span class="name">{name}</span>
      <span class="quiet">
        {spot.value === -1 ? counted(length, what) : `${spot.value + 1} of ${length}`}
      </span>
      <button
        type="button"
        class="square plain"
        aria-label={`Previous ${what}`}
        title={`Previous ${what} (P)`}
        aria-disabled={length === 0}
        onClick={() => page.stepSpot(-1)}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        class="square plain"
        aria-label={`Next ${what}`}
        title={`Next ${what} (N)`}
        aria-disabled={length === 0}
        onClick={() => page.stepSpot(1)}
      >
        <Icon name="next" />
      </button>
      <button type="button" class="narrow-only" onClick={page.closeStory}>
        Details
      </button>
    </div>
  )
}
