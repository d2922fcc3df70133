import type { Parameters } from '../graph-store'

/** What a query process is asked. */
export interface Question {
  readonly cypher: string
  readonly parameters: Parameters
  readonly rowLimit: number
}

/** The first that a query process says: whether it could open the graph. */
export type Opening =
  | { readonly opened: true }
  | { readonly opened: false; readonly message: string }

/** What a query process answers, in the engine's own values. */
export type RawAnswer = RawResult | RawFailure | { readonly refused: 'LOAD CSV' }

interface RawResult {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  readonly truncated: boolean
  /** The ids of the nodes at the ends of relationships, by the engine's own numbers. */
  readonly ends: ReadonlyMap<number, string>
}

export interface RawFailure {
  readonly message: string
  /** As of ISO GQL. */
  readonly status?: string
  /** It was planned, not run; lines count from the one before the query. */
  readonly planned: boolean
}
