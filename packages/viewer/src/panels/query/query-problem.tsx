import type { ApiError } from '../../api/api-error'
import { Icon } from '../icon'
import { Sentence } from '../sentence'

/** What is wrong with a question, and, where the engine says it, at which place. */
export function QueryProblem({
  problem,
  cypher,
  onClose,
}: {
  problem: ApiError
  cypher: string
  onClose: () => void
}) {
  const { message, hint, position } = problem
  const line = position && cypher.split('\n')[position.line - 1]
  const column = Math.max(0, (position?.column ?? 1) - 1)
  return (
    <div class="query-problem" role="alert">
      <Icon name="alert" />
      <div class="words">
        <p>
          <Sentence words={message} />
        </p>
        {line !== undefined && (
          <pre>
            {line.slice(0, column)}
            <mark class="wrong">{line.slice(column, column + 1) || ' '}</mark>
            {line.slice(column + 1)}
            <span class="unseen">
              {' '}
              (line {position?.line}, column {position?.column})
            </span>
          </pre>
        )}
        {hint !== undefined && (
          <p class="quiet">
            <Sentence words={hint} />
          </p>
        )}
      </div>
      <button type="button" class="square plain" aria-label="Close" onClick={onClose}>
        <Icon name="x" />
      </button>
    </div>
  )
}
