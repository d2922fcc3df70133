import { counted } from '../../graph/relation-words'
import { usePage } from '../contexts'
import { Icon } from '../icon'
import { StoryProblems } from './story-dialog'

/**
 * Over the network of a story that is not kept: what it would add, and what to do with it.
 *
 * @param isAdding whether the dialog is open, which says itself what is wrong
 */
export function StoryNotice({ isAdding }: { isAdding: boolean }) {
  const page = usePage()
  const offered = page.offered.value
  const waiting = page.waitingStories.value
  const isReading = page.isReading.value
  if (offered === undefined) return isAdding ? null : <LeftProblems />
  const { article, statements, network, known } = offered.answer
  const entities = network.nodes.length - 1
  const once = (act: () => Promise<void>) => () => {
    if (!isReading) void act()
  }
  return (
    <section class="story-notice" aria-label="Story to keep or throw away">
      <p>
        <strong>{article.title}</strong>{' '}
        {known ? 'is in the store already; keeping it reads it anew' : 'is not kept yet'}
        {' · '}
        {counted(entities, 'entity', 'entities')} · {counted(statements.length, 'statement')}
        {waiting > 0 && ` · ${counted(waiting, 'more story', 'more stories')} to look at`}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          aria-disabled={isReading}
          onClick={once(page.keepStory)}
        >
          <Icon name="keep" />
          Keep it
        </button>
        <button type="button" aria-disabled={isReading} onClick={once(page.throwStoryAway)}>
          <Icon name="trash" />
          Throw it away
        </button>
      </div>
      <StoryProblems />
    </section>
  )
}

/** Of stories that were dropped and none of which could be read. */
function LeftProblems() {
  const page = usePage()
  if (page.storyProblems.value.length === 0) return null
  return (
    <section class="story-notice" aria-label="Stories that could not be read">
      <StoryProblems />
      <button
        type="button"
        class="square plain"
        aria-label="Close"
        onClick={page.dismissStoryProblems}
      >
        <Icon name="x" />
      </button>
    </section>
  )
}
