import { QueryError } from '@newsgraph/graph'
import { refuseWriting, stopped } from '../query-errors'

interface Failure {
  readonly code: string
  readonly message: string
}

const TIMED_OUT = /^Neo\.(Client|Transient)Error\.Transaction\.(TransactionTimedOut\w*|Terminated)$/
const READ_ONLY = 'Neo.ClientError.Statement.AccessMode'
/** What somebody who writes a query can do something about. */
const QUERY = /^Neo\.ClientError\.(Statement|Procedure|Schema|Transaction)\./

/**
 * What the server says of a query, in one line, with its place; undefined where the failure is not the query's.
 *
 * @param planned whether lines count from the one before the query
 * @param timeout milliseconds
 */
export function describeQueryFailure(
  cause: unknown,
  planned: boolean,
  timeout: number,
): QueryError | undefined {
  const { code = '', message } = cause as Partial<Failure>
  if (message === undefined || typeof code !== 'string') return undefined
  if (TIMED_OUT.test(code)) return stopped(timeout, cause)
  if (code === READ_ONLY) return refuseWriting(cause)
  if (!QUERY.test(code)) return undefined
  const [, said = message, line, column] = PLACE.exec(message) ?? []
  const [first = ''] = said.trim().split('\n')
  return new QueryError(lowerFirst(first.replace(/\.? *$/, '')), position(line, column, planned), {
    cause,
  })
}

/** "Variable `m` not defined (line 3, column 8 (offset: 25))" and the line itself. */
const PLACE = /^([\s\S]*?) ?\(line (\d+), column (\d+) \(offset: \d+\)\)/

function position(
  line: string | undefined,
  column: string | undefined,
  planned: boolean,
): QueryError['position'] {
  const own = Number(line) - (planned ? 1 : 0)
  return own >= 1 ? { line: own, column: Number(column) } : undefined
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
