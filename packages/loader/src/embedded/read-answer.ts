import type { QueryResult } from '../graph-store'
import { refuse } from '../query-errors'
import { describeQueryFailure } from './describe-query-failure'
import type { RawAnswer } from './question'
import { readValue } from './read-values'

/** @throws QueryError for an answer that is a failure */
export function readAnswer(answer: RawAnswer, cypher: string, milliseconds: number): QueryResult {
  if ('refused' in answer) throw refuse(answer.refused)
  if ('message' in answer) throw describeQueryFailure(answer, cypher)
  const { columns, rows, truncated, ends } = answer
  return {
    columns,
    rows: rows.map((row) => row.map((value) => readValue(value, ends))),
    truncated,
    milliseconds,
  }
}
