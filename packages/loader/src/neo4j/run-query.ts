import type { Driver, Result, Transaction } from 'neo4j-driver'
import type { Parameters, QueryOptions, QueryResult } from '../graph-store'
import { stopped } from '../query-errors'
import { checkPlan } from './check-plan'
import { describeQueryFailure } from './describe-query-failure'
import { findNodeIds } from './find-node-ids'
import { readValue } from './read-values'
import { writeValue } from './write-value'

/** Records that the server sends at once. */
const MOST_FETCHED = 1_000
/** Milliseconds that the server has to end a query that is past its time, before it is left to itself. */
const GRACE = 5_000
/** What a timer can count to, and some grace beyond. */
const LONGEST = 2 ** 31 - 1 - GRACE

/**
 * Runs somebody else's query within limits: planned first, then in a transaction that the server ends in time.
 *
 * @param database the server's own where none is named
 */
export async function runQuery(
  driver: Driver,
  database: string | undefined,
  question: Question,
  options: Required<QueryOptions>,
): Promise<QueryResult> {
  const { write, rowLimit } = options
  const timeout = Math.ceil(Math.min(options.timeout, LONGEST))
  const session = driver.session({
    defaultAccessMode: write ? 'WRITE' : 'READ',
    fetchSize: Math.min(rowLimit + 1, MOST_FETCHED),
    ...(database !== undefined && { database }),
  })
  const overdue = AbortSignal.timeout(timeout + GRACE)
  try {
    return await Promise.race([
      ask(await session.beginTransaction({ timeout }), question, options),
      rejectAfter(overdue, timeout),
    ])
  } finally {
    const closed = session.close().catch(() => {})
    if (!overdue.aborted) await closed
  }
}

interface Question {
  readonly cypher: string
  readonly parameters: Parameters
}

async function ask(
  transaction: Transaction,
  { cypher, parameters }: Question,
  { write, timeout, rowLimit }: Required<QueryOptions>,
): Promise<QueryResult> {
  const values = writeValue(parameters) as Parameters
  let planned = true
  try {
    checkPlan((await transaction.run(`EXPLAIN\n${cypher}`, values)).summary, write)
    planned = false
    const begun = performance.now()
    const result = transaction.run(cypher, values)
    const columns = await result.keys()
    const records = await take(result, rowLimit + 1, write)
    const rows = records.slice(0, rowLimit)
    const ids = await findNodeIds(transaction, rows)
    await (write ? transaction.commit() : transaction.rollback())
    return {
      columns,
      rows: rows.map((row) => row.map((value) => readValue(value, ids))),
      truncated: records.length > rowLimit,
      milliseconds: performance.now() - begun,
    }
  } catch (error) {
    throw describeQueryFailure(error, planned, timeout) ?? error
  }
}

/** The first rows. A query that writes is run to its end, for its sake. */
async function take(result: Result, limit: number, toEnd: boolean): Promise<unknown[][]> {
  const rows: unknown[][] = []
  for await (const record of result) {
    if (rows.length < limit) rows.push([...record.values()])
    if (rows.length >= limit && !toEnd) break
  }
  return rows
}

function rejectAfter(signal: AbortSignal, timeout: number): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(stopped(timeout)), { once: true })
  })
}
