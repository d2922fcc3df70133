import type { ArticleId, Correction, Extraction, Judgement } from '@newsgraph/graph'

export interface EngineInfo {
  readonly name: 'neo4j' | 'embedded'
  readonly version: string
  readonly capabilities: {
    /** Other processes may use the store while this one has it open. */
    readonly concurrentAccess: boolean
  }
}

/** Plain JSON by name; a query refers to them as `$name`. */
export type Parameters = Readonly<Record<string, unknown>>

export interface LoadOptions {
  /** Extractions a transaction; default 100. */
  readonly batchSize?: number
  /** Called after each batch, with the sum of what was done. */
  readonly onProgress?: (loaded: LoadReport) => void
}

/** What a load did; `replaced` and `unchanged` count articles that were there already. */
export interface LoadReport {
  /** All that came. */
  readonly articles: number
  readonly replaced: number
  readonly unchanged: number
  /** Entities that were not there before. */
  readonly entities: number
  /** Statements that were written: those of unchanged articles are not. */
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
  /** Its `id` property: an entity's or an article's id. The engine's own for a node without one. */
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** A relationship, as a value in a query's row; `source` and `target` are the ids of its ends. */
export interface GraphRelationship {
  readonly element: 'relationship'
  /** A statement's id; `<article>-><entity>` for MENTIONS. The engine's own for any other. */
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

/**
 * Plain JSON: `GraphNode`, `GraphRelationship` and `GraphPath` for elements, numbers for all integers, ISO strings for
 * dates and times, `{ bytes: 12 }` for bytes, null for what is no number.
 */
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

/** What is said about a correction. */
export interface Remarks {
  readonly reason?: string
  readonly words?: string
}

interface ExtractionsOptions {
  /** As they are after all judgements, which is what the graph holds; default: as they were read. */
  readonly corrected?: boolean
}

export interface StoreCounts {
  readonly articles: number
  readonly entities: number
  readonly statements: number
}

/**
 * Where extractions are kept and asked in Cypher. Two adapters, one contract (`test/graph-store-contract.ts`).
 *
 * Every method throws a StoreError where the engine fails, and where a store that was opened to be read is to change.
 */
export interface GraphStore {
  readonly engine: EngineInfo
  /** Constraints and indexes; idempotent. `load` does it, too. */
  prepare(): Promise<void>
  /**
   * Batched; idempotent per article: an article that is there already is replaced by what the extraction says, or
   * left alone where the extraction says the same. In any order, the same extractions give the same graph.
   *
   * @param extractions valid ones (`validateExtraction`)
   * @throws ValidationError for an extraction that is not in the store's ontology; the batches before it are kept
   */
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
  /**
   * Every article as it was loaded, ordered by id: loading these into an empty store gives the same graph.
   *
   * @param articles only these; unknown ones are passed over
   */
  extractions(
    articles?: readonly ArticleId[],
    options?: ExtractionsOptions,
  ): AsyncIterable<Extraction>
  /** What was judged, oldest first, with what was taken back since. */
  judgements(): Promise<readonly Judgement[]>
  /**
   * Keeps a correction. The graph is from now on what the stories say after it, also where they are read again; what was
   * read is kept beside it. Judgements that were taken back are forgotten.
   *
   * @throws ValidationError for a correction of what is not there
   */
  judge(correction: Correction, remarks?: Remarks): Promise<Judgement>
  /** Takes back the last judgement that holds: the graph is as before. Undefined where none holds. */
  undo(): Promise<Judgement | undefined>
  /** Makes the judgement again that was taken back last. Undefined where none was. */
  redo(): Promise<Judgement | undefined>
  counts(): Promise<StoreCounts>
  close(): Promise<void>
}
