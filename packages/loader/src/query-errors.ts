import { QueryError } from '@newsgraph/graph'

export function refuseWriting(cause?: unknown): QueryError {
  return new QueryError('expected a query that only reads, got one that writes', undefined, {
    cause,
    hint: 'ask for --write if it is to change the store',
  })
}

/** @param what the clause, command or procedure that nobody may use */
export function refuse(what: string, hint = 'it reaches beyond the graph'): QueryError {
  return new QueryError(`expected a query without ${what}`, undefined, { hint })
}

export function stopped(milliseconds: number, cause?: unknown): QueryError {
  return new QueryError(`the query was stopped after ${milliseconds / 1000} s`, undefined, {
    cause,
    hint: 'ask for less, or allow it more time (--timeout)',
  })
}
