import { useLayoutEffect, useRef } from 'preact/hooks'
import { usePage } from '../contexts'
import { useFocusWithin } from '../details/use-focus-within'
import { Icon } from '../icon'
import { SpotSteps } from './spot-steps'
import { StoryHeader } from './story-header'
import { StoryText } from './story-text'

/** The story that is read, beside the network that it became. */
export function ReadingPane() {
  return usePage().reading.value === undefined ? null : <Pane />
}

function Pane() {
  const page = usePage()
  const pane = useRef<HTMLElement>(null)
  const story = page.story.value
  const destination = page.destination.value
  useFocusWithin(pane, story)
  useLayoutEffect(() => {
    const own = pane.current
    if (own === null || destination === undefined || own.contains(document.activeElement)) return
    own.querySelector<HTMLElement>('.story')?.focus({ preventScroll: true })
  }, [destination])
  return (
    <section ref={pane} id="reading" class="reading" aria-label="Story" tabIndex={-1}>
      <button
        type="button"
        class="square plain close"
        aria-label="Close the story"
        title="Close the story (Esc)"
        onClick={page.closeStory}
      >
        <Icon name="x" />
      </button>
      {story === undefined ? (
        <p class="slow quiet" role="status">
          Fetching the story…
        </p>
      ) : (
        <>
          <StoryText
            answer={story}
            selection={page.selection.value}
            open={page.openStatement.value}
            at={page.spots.value[page.spot.value]?.start}
            destination={destination}
            onEntity={(id, offset) => {
              page.standAt(offset)
              void page.bringIn(id)
            }}
            onStatement={(statement) => {
              page.openInStory(statement)
              void page.bringInLine(statement)
            }}
          >
            <StoryHeader article={story.article} />
          </StoryText>
          <SpotSteps />
        </>
      )}
    </section>
  )
}
