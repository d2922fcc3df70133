import { QueryError } from '@newsgraph/graph'

export function refuseWriting(cause?: unknown): QueryError {
  return new QueryError('expected a query that only reads, got one that writes', undefined, {
    cause,
    hint: 'ask for --write if it is to change the store',
  })
}

/** @param what nobody may use in a query: a clause, command or procedure */
export function refuse(what: string, hint = 'queries reach the graph alone'): QueryError {
  return new QueryError(`expected a query without ${what}`, undefined, { hint })
}

export function stopped(milliseconds: number, cause?: unknown): QueryError {
  return new QueryError(`the query was stopped after ${milliseconds / 1000} s`, undefined, {
    cause,
    hint: 'ask for less, or allow it more time (--timeout)',
  })
}
