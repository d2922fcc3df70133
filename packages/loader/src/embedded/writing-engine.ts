import type { GrafeoDB, QueryResult } from '@grafeo-db/js'
import { type Judgement, NewsgraphError, StoreError } from '@newsgraph/graph'
import type { Answer, ArticleKey, Engine, Transaction } from '../engine'
import { discardArticles, keepArticles, readArticles } from './article-files'
import { createCopies } from './copies'
import { ENGINE } from './engine-info'
import { readJudgements, settleJudgements, writeJudgements } from './judgement-file'
import { oneAtATime } from './one-at-a-time'
import { openGraph } from './open-graph'
import { createQueryRunner, runWriting } from './query-runner'
import type { StoreFolder } from './store-folder'

/** Bytes of log after which the engine writes them into its file. */
const LONGEST_LOG = 64 * 2 ** 20

/**
 * An embedded store that this process alone has open. Its own statements run here, one transaction after the other; users'
 * queries run in a process of their own, on a copy.
 *
 * @throws StoreError for a store that is damaged or that another process has open
 */
export async function openWritingEngine(folder: StoreFolder): Promise<Engine> {
  let graph: GrafeoDB | undefined = await open(folder)
  let changes = 0
  const turns = oneAtATime()
  const inTurn = <T>(work: () => Promise<T>) => turns(work).catch(rethrow)
  const copies = createCopies(folder.copies)
  const runner = createQueryRunner(() =>
    inTurn(async () => copies.at(changes, (file) => opened().save(file))),
  )

  function opened(): GrafeoDB {
    if (graph === undefined) throw new StoreError('the store is closed')
    return graph
  }

  async function transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = opened().beginTransaction()
    const discarded: ArticleKey[] = []
    let wrote = false
    let former: readonly Judgement[] | undefined
    const run = async (cypher: string, parameters = {}) => {
      const result = await transaction.executeCypher(cypher, parameters)
      wrote ||= Object.values(result.counters).some((count) => count > 0)
      return readResult(result)
    }
    try {
      const result = await work({
        run,
        keep: (articles) => keepArticles(folder.articles, articles),
        discard: async (articles) => void discarded.push(...articles),
        judgements: () => readJudgements(folder),
        async keepJudgements(judgements) {
          former = await readJudgements(folder)
          await writeJudgements(folder, judgements)
        },
      })
      transaction.commit()
      if (former !== undefined) await settleJudgements(folder)
      if (wrote) changes += 1
      await discardArticles(folder.articles, discarded)
      return result
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      if (former !== undefined) {
        await writeJudgements(folder, former)
        await settleJudgements(folder)
      }
      throw error
    }
  }

  /** Hands the file over to a process that may be killed, and takes it back. */
  async function handOver<T>(work: () => Promise<T>): Promise<T> {
    opened().close()
    graph = undefined
    try {
      return await work()
    } finally {
      changes += 1
      graph = await open(folder)
    }
  }

  return {
    info: ENGINE,
    prepare: (statements) =>
      inTurn(async () => {
        for (const statement of statements) await opened().executeCypher(statement)
        changes += 1
      }),
    transact: (work) => inTurn(() => transact(work)),
    read: (cypher, parameters = {}) =>
      inTurn(async () => readResult(await opened().executeCypher(cypher, parameters)).rows),
    query(cypher, parameters, { write, timeout, rowLimit }) {
      const question = { cypher, parameters, rowLimit }
      return write
        ? inTurn(() => handOver(() => runWriting(folder.graph, question, timeout)))
        : runner.run(question, timeout)
    },
    kept: (articles) => readArticles(folder.articles, articles),
    judgements: () => inTurn(() => readJudgements(folder)),
    async close() {
      await runner.close()
      await inTurn(async () => graph?.close())
      graph = undefined
      copies.clear()
    },
  }
}

async function open(folder: StoreFolder): Promise<GrafeoDB> {
  const graph = await openGraph(folder.graph)
  graph.setCheckpointTriggers({ walBytes: LONGEST_LOG })
  return graph
}

function readResult(result: QueryResult): Answer {
  return { rows: result.toArray(), nodesCreated: result.counters.nodesCreated }
}

/** What the engine throws is told from what is wrong with a query or an extraction. */
function rethrow(error: unknown): never {
  if (error instanceof NewsgraphError) throw error
  const { message } = error as Error
  throw new StoreError(`the store failed: ${message.split('\n')[0]}`, { cause: error })
}
