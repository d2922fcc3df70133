import type { Driver, ManagedTransaction, Result, Session } from 'neo4j-driver'
import type { Answer, ArticleKey, Engine, KeptArticle, Transaction } from '../engine'
import type { Parameters } from '../graph-store'
import { describeFailure, type Place } from './describe-failure'
import { DISCARD, KEEP, KEPT, PREPARE } from './extraction-nodes'
import {
  PREPARE_JUDGEMENTS,
  readJudgements,
  takeJudgements,
  writeJudgements,
} from './judgement-node'
import { readValue } from './read-values'
import { runQuery } from './run-query'
import { writeValue } from './write-value'

/** A Neo4j server as an engine. The driver runs a transaction again where the server gives way to another. */
export function createNeo4jEngine(driver: Driver, place: Place, version: string): Engine {
  const { database } = place

  async function inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = driver.session({ ...(database !== undefined && { database }) })
    try {
      return await work(session)
    } catch (error) {
      throw describeFailure(error, place)
    } finally {
      await session.close()
    }
  }

  return {
    info: { name: 'neo4j', version, capabilities: { concurrentAccess: true } },
    prepare: (statements) =>
      inSession(async (session) => {
        for (const statement of [...statements, PREPARE, PREPARE_JUDGEMENTS])
          await session.run(statement)
      }),
    transact: (work) =>
      inSession((session) =>
        session.executeWrite((transaction) => work(transactionOn(transaction))),
      ),
    read: (cypher, parameters = {}) =>
      inSession(async (session) => {
        const { rows } = await session.executeRead(async (transaction) =>
          readAnswer(await transaction.run(cypher, toValues(parameters))),
        )
        return rows
      }),
    async query(cypher, parameters, options) {
      try {
        return await runQuery(driver, database, { cypher, parameters }, options)
      } catch (error) {
        throw describeFailure(error, place)
      }
    },
    async *kept(articles) {
      for (let start = 0; start < articles.length; start += PAGE_SIZE)
        yield* await inSession((session) =>
          session.executeRead((transaction) =>
            readKept(transaction, articles.slice(start, start + PAGE_SIZE)),
          ),
        )
    },
    judgements: () =>
      inSession((session) =>
        session.executeRead((transaction) => readJudgements(runner(transaction))),
      ),
    close: () => driver.close(),
  }
}

/** Extractions in memory at once. */
const PAGE_SIZE = 50

/** Runs statements in a transaction. */
function runner(transaction: ManagedTransaction): Transaction['run'] {
  return async (cypher, parameters = {}) =>
    readAnswer(await transaction.run(cypher, toValues(parameters)))
}

function transactionOn(transaction: ManagedTransaction): Transaction {
  const run = runner(transaction)
  return {
    run,
    async keep(articles) {
      const rows = articles.map(({ packed, ...key }) => ({
        ...key,
        packed: Int8Array.from(packed),
      }))
      await run(KEEP, { rows })
    },
    async discard(articles) {
      await run(DISCARD, { rows: articles })
    },
    judgements: () => takeJudgements(run),
    keepJudgements: (judgements) => writeJudgements(run, judgements),
  }
}

async function readKept(
  transaction: ManagedTransaction,
  articles: readonly ArticleKey[],
): Promise<readonly KeptArticle[]> {
  const { records } = await transaction.run(KEPT, { ids: articles.map(({ id }) => id) })
  return records.map((record) => ({
    id: record.get('id'),
    digest: record.get('digest'),
    packed: Uint8Array.from(record.get('packed')),
  }))
}

/** What the driver takes: parameters are plain JSON and bytes. */
function toValues(parameters: Parameters): Parameters {
  return writeValue(parameters) as Parameters
}

function readAnswer({ records, summary }: Awaited<Result>): Answer {
  const none = new Map<string, string>()
  return {
    rows: records.map((record) =>
      Object.fromEntries(record.keys.map((key) => [String(key), readValue(record.get(key), none)])),
    ),
    nodesCreated: summary.counters.updates().nodesCreated,
  }
}
