import type { ArticleId, Judgement } from '@newsgraph/graph'
import type { EngineInfo, Parameters, QueryOptions, QueryResult } from './graph-store'

/** A row of one of our own statements, by column. Integers are numbers. */
export type Row = Readonly<Record<string, unknown>>

export interface Answer {
  readonly rows: readonly Row[]
  readonly nodesCreated: number
}

/** An article's extraction as an engine keeps it; the digest says whether another one says the same. */
export interface KeptArticle {
  readonly id: ArticleId
  readonly digest: string
  /** See `packExtraction`. */
  readonly packed: Uint8Array
}

export type ArticleKey = Pick<KeptArticle, 'id' | 'digest'>

export interface Transaction {
  run(cypher: string, parameters?: Parameters): Promise<Answer>
  /** Keeps extractions for `Engine.kept`, where the transaction succeeds. */
  keep(articles: readonly KeptArticle[]): Promise<void>
  /** Forgets extractions, where the transaction succeeds. */
  discard(articles: readonly ArticleKey[]): Promise<void>
  /** As `Engine.judgements`; nobody else changes them until the end of the transaction. */
  judgements(): Promise<readonly Judgement[]>
  /** Keeps these judgements and no others, where the transaction succeeds. */
  keepJudgements(judgements: readonly Judgement[]): Promise<void>
}

/** What a database has to do to become a GraphStore (`createStore`). */
export interface Engine {
  readonly info: EngineInfo
  /** Runs statements that change the schema, each by itself. */
  prepare(statements: readonly string[]): Promise<void>
  /** All of `work` or nothing. It may be run again from the start. */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Runs a statement of ours that only reads, without limits. */
  read(cypher: string, parameters?: Parameters): Promise<readonly Row[]>
  /** Runs somebody else's statement, within limits. */
  query(
    cypher: string,
    parameters: Parameters,
    options: Required<QueryOptions>,
  ): Promise<QueryResult>
  /** Those of the articles that are kept, in this order. */
  kept(articles: readonly ArticleKey[]): AsyncIterable<KeptArticle>
  /** Oldest first. */
  judgements(): Promise<readonly Judgement[]>
  close(): Promise<void>
}
