import type { ApiError } from '../api/api-error'
import { sentence } from './notices'

/** What is wrong with a question, and, where the engine says it, at which place. */
export function QueryProblem({ problem, cypher }: { problem: ApiError; cypher: string }) {
  const { message, hint, position } = problem
  const line = position && cypher.split('\n')[position.line - 1]
  const column = Math.max(0, (position?.column ?? 1) - 1)
  return (
    <div class="query-problem" role="alert">
      <p>{sentence(message)}</p>
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
      {hint !== undefined && <p class="quiet">{sentence(hint)}</p>}
    </div>
  )
}
