import type { ArticleId, Extraction } from '@newsgraph/graph'

export interface EngineInfo {
  readonly name: 'neo4j' | 'embedded'
  readonly version: string
  readonly capabilities: {
    /** Other processes may use the store while this one has it open. */
    readonly concurrentAccess: boolean
  }
}

export type Parameters = Readonly<Record<string, unknown>>

export interface LoadOptions {
  /** Extractions a transaction. */
  readonly batchSize?: number
  readonly onProgress?: (loaded: LoadReport) => void
}

/** What a load did; `replaced` and `unchanged` count articles that were there already. */
export interface LoadReport {
  readonly articles: number
  readonly replaced: number
  readonly unchanged: number
  readonly entities: number
  readonly statements: number
}

export interface QueryOptions {
  /** Let the query change the store. Default: false. */
  readonly write?: boolean
  /** Milliseconds; default 10,000. */
  readonly timeout?: number
  /** Rows read before the rest is left; default 1,000. */
  readonly rowLimit?: number
}

/** A node, as a value in a query's row. */
export interface GraphNode {
  readonly element: 'node'
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** A relationship, as a value in a query's row; `source` and `target` are the `id` properties of its ends. */
export interface GraphRelationship {
  readonly element: 'relationship'
  readonly id: string
  readonly type: string
  readonly source: string
  readonly target: string
  readonly properties: Readonly<Record<string, unknown>>
}

export interface GraphPath {
  readonly element: 'path'
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
}

/** Plain JSON: numbers for all integers, `GraphNode`, `GraphRelationship` and `GraphPath` for elements. */
export type QueryValue =
  | null
  | boolean
  | number
  | string
  | GraphNode
  | GraphRelationship
  | GraphPath
  | readonly QueryValue[]
  | { readonly [key: string]: QueryValue }

export interface QueryResult {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly QueryValue[])[]
  /** Rows were left out because of the row limit. */
  readonly truncated: boolean
  readonly milliseconds: number
}

export interface StoreCounts {
  readonly articles: number
  readonly entities: number
  readonly statements: number
}

/** Where extractions are kept and asked in Cypher. Two adapters, one contract (`test/graph-store-contract.ts`). */
export interface GraphStore {
  readonly engine: EngineInfo
  /** Constraints and indexes; idempotent. */
  prepare(): Promise<void>
  /** Batched; idempotent per article: an article that is there already is replaced by what the extraction says. */
  load(
    extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
    options?: LoadOptions,
  ): Promise<LoadReport>
  /** Takes away articles, their statements, and entities that no other article names. */
  remove(articles: readonly ArticleId[]): Promise<void>
  /**
   * Runs Cypher; read-only unless `options.write`.
   *
   * @throws QueryError for a query that is wrong, refused, or past its time
   */
  query(cypher: string, parameters?: Parameters, options?: QueryOptions): Promise<QueryResult>
  /** Every article as it was loaded, ordered by id: loading these into an empty store gives the same graph. */
  extractions(articles?: readonly ArticleId[]): AsyncIterable<Extraction>
  counts(): Promise<StoreCounts>
  close(): Promise<void>
}
