import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { QueryError } from '@newsgraph/graph'
import { stopped } from '../query-errors'
import { describeOpening } from './describe-opening'
import type { Opening, Question, RawAnswer } from './question'

const PROGRAM = join(__dirname, 'answer-queries.js')
/** What the program exits with where it takes more memory than it may. */
const MEMORY_EXIT_CODE = 77
/** Milliseconds to open a graph of millions of statements on a slow disk. */
const PATIENCE = 120_000
/** What a timer can count to. */
const FOREVER = 2 ** 31 - 1

export interface QueryProcess {
  readonly isRunning: boolean
  /**
   * Ask one after the other.
   *
   * @param timeout milliseconds
   * @throws QueryError where it takes too much time or memory; the process is gone then
   */
  ask(question: Question, timeout: number): Promise<RawAnswer>
  stop(): Promise<void>
}

/**
 * Starts a process that answers queries on a graph file.
 *
 * @throws StoreError for a file that is damaged or that another process holds
 */
export async function startQueryProcess(
  file: string,
  mode: 'read' | 'write',
): Promise<QueryProcess> {
  const child = fork(PROGRAM, [file, mode], {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const opening = await receive<Opening>(child, PATIENCE)
  if (!opening.opened) {
    await stop(child)
    throw describeOpening(opening, file)
  }
  letGo(child)
  return {
    get isRunning() {
      return isRunning(child)
    },
    async ask(question, timeout) {
      child.ref()
      child.channel?.ref()
      const answer = receive<RawAnswer>(child, timeout)
      child.send(question)
      try {
        return await answer
      } finally {
        letGo(child)
      }
    },
    stop: () => stop(child),
  }
}

/** The next message, or the error that there will be none in time. */
async function receive<Message>(child: ChildProcess, timeout: number): Promise<Message> {
  const settled = new AbortController()
  const { signal } = settled
  const limit = Math.min(timeout, FOREVER)
  const late = AbortSignal.timeout(limit)
  try {
    const [message] = await Promise.race([
      once(child, 'message', { signal: AbortSignal.any([signal, late]) }),
      once(child, 'exit', { signal }).then(([code]) => {
        throw describeExit(code)
      }),
    ])
    return message
  } catch (error) {
    if (!late.aborted) throw error
    await stop(child)
    throw stopped(limit, error)
  } finally {
    settled.abort()
  }
}

function describeExit(code: number | null): QueryError {
  return code === MEMORY_EXIT_CODE
    ? new QueryError('the query took too much memory', undefined, {
        hint: 'ask for less: fewer patterns at once, or a LIMIT earlier',
      })
    : new QueryError('the engine failed on this query', undefined, { hint: 'ask in another way' })
}

async function stop(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return
  const exited = once(child, 'exit')
  child.ref()
  child.kill('SIGKILL')
  await exited
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}

/** A process that waits for questions keeps nobody from ending. */
function letGo(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}
