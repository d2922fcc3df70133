import type { QueryResult } from '../graph-store'
import { oneAtATime } from './one-at-a-time'
import { type QueryProcess, startQueryProcess } from './query-process'
import type { Question } from './question'
import { readAnswer } from './read-answer'

export interface QueryRunner {
  /** Before the first query, so that what is wrong with the graph is said early. */
  start(): Promise<void>
  /** @param timeout milliseconds */
  run(question: Question, timeout: number): Promise<QueryResult>
  close(): Promise<void>
}

/**
 * Answers queries, one after the other, in a process that is kept from one to the next.
 *
 * @param fileOf where the graph is that the next query is to see
 */
export function createQueryRunner(fileOf: () => Promise<string>): QueryRunner {
  const inTurn = oneAtATime()
  let current: { readonly file: string; readonly process: QueryProcess } | undefined
  const processFor = async (file: string) => {
    if (current?.file === file && current.process.isRunning) return current.process
    await current?.process.stop()
    current = { file, process: await startQueryProcess(file, 'read') }
    return current.process
  }
  return {
    start: () =>
      inTurn(async () => {
        await processFor(await fileOf())
      }),
    run: (question, timeout) =>
      inTurn(async () => ask(await processFor(await fileOf()), question, timeout)),
    close: () => inTurn(async () => current?.process.stop()),
  }
}

/** Runs one query that may change the graph file; nobody else may have it open. */
export async function runWriting(
  file: string,
  question: Question,
  timeout: number,
): Promise<QueryResult> {
  const process = await startQueryProcess(file, 'write')
  try {
    return await ask(process, question, timeout)
  } finally {
    await process.stop()
  }
}

async function ask(
  process: QueryProcess,
  question: Question,
  timeout: number,
): Promise<QueryResult> {
  const begun = performance.now()
  const answer = await process.ask(question, timeout)
  return readAnswer(answer, question.cypher, performance.now() - begun)
}
