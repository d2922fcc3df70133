import { usePage } from './contexts'
import { Icon } from './icon'

/** For a store into which no story has been read. */
export function EmptyStore() {
  const page = usePage()
  return (
    <div class="notice">
      <h2>No stories yet</h2>
      <p>This store is empty. Read some news into it, and its network appears here:</p>
      <pre>
        <code>npx newsgraph read story.txt more/*.html</code>
      </pre>
      <button type="button" onClick={() => void page.load()}>
        Look again
      </button>
    </div>
  )
}

/** What went wrong, in words, and what to do about it. */
export function Failure() {
  const page = usePage()
  const problem = page.problem.value
  if (problem === undefined) return null
  const failed = page.phase.value === 'failed'
  return (
    <div class={failed ? 'notice' : 'failure'} role="alert">
      {failed && <h2>The network cannot be shown</h2>}
      <p>{sentence(problem.message)}</p>
      {problem.hint !== undefined && <p>{sentence(problem.hint)}</p>}
      {failed ? (
        <button type="button" onClick={() => void page.load()}>
          Try again
        </button>
      ) : (
        <button
          type="button"
          class="square plain close"
          aria-label="Close"
          onClick={() => {
            page.problem.value = undefined
          }}
        >
          <Icon name="x" />
        </button>
      )}
    </div>
  )
}

/** Says so where a question's result has taken the network's place, and leads back. */
export function ResultNotice() {
  const page = usePage()
  if (!page.isResult.value) return null
  return (
    <p class="result-notice">
      The answer to a question
      <button type="button" class="link" onClick={page.showOverview}>
        Show the whole network
      </button>
    </p>
  )
}

/** Errors are lower-case and unpointed, as they are written in a terminal. */
export function sentence(words: string): string {
  const [first = '', ...rest] = words
  const text = first.toUpperCase() + rest.join('')
  return /[.!?]$/.test(text) ? text : `${text}.`
}
