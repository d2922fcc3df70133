import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { usePage } from './contexts'
import { Icon } from './icon'
import sign from './icon.svg'
import { Sentence } from './sentence'

export function Loading() {
  return (
    <Notice>
      <p class="slow" role="status">
        Reading the network…
      </p>
    </Notice>
  )
}

/** For a store into which no story has been read. */
export function EmptyStore({ storyOpen }: { storyOpen: Signal<boolean> }) {
  const page = usePage()
  return (
    <Notice title="No stories yet">
      {page.can.value.read && (
        <p>
          <button
            type="button"
            class="primary"
            onClick={() => {
              storyOpen.value = true
            }}
          >
            Add a story
          </button>{' '}
          or drop files on this page.
        </p>
      )}
      <p>This store is empty. Read some news into it, and its network appears here:</p>
      <pre>
        <code>npx newsgraph read story.txt more/*.html</code>
      </pre>
      <button type="button" onClick={() => void page.load()}>
        Look again
      </button>
    </Notice>
  )
}

/** What went wrong, in words, and what to do about it. */
export function Failure() {
  const page = usePage()
  const problem = page.problem.value
  if (problem === undefined) return null
  const words = (
    <>
      <p>
        <Sentence words={problem.message} />
      </p>
      {problem.hint !== undefined && (
        <p class="quiet">
          <Sentence words={problem.hint} />
        </p>
      )}
    </>
  )
  if (page.phase.value === 'failed')
    return (
      <Notice title="The network cannot be shown" role="alert">
        {words}
        <button type="button" onClick={() => void page.load()}>
          Try again
        </button>
      </Notice>
    )
  return (
    <div class="failure" role="alert">
      <Icon name="alert" />
      <div>{words}</div>
      <button type="button" class="square plain" aria-label="Close" onClick={page.dismissProblem}>
        <Icon name="x" />
      </button>
    </div>
  )
}

/** Says so where a question's answer has taken the network's place, and leads back. */
export function AnswerNotice() {
  const page = usePage()
  if (!page.isAnswer.value || page.offered.value !== undefined) return null
  return (
    <p class="answer-notice">
      The answer to a question
      <button type="button" class="link" onClick={page.showStore}>
        Show the whole network
      </button>
    </p>
  )
}

function Notice({
  title,
  role,
  children,
}: {
  title?: string
  role?: 'alert'
  children: ComponentChildren
}) {
  return (
    <div class="notice" role={role}>
      <img src={sign} alt="" width="40" height="40" />
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  )
}
