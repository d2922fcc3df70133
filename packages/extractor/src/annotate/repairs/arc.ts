import type { SentenceTree } from '../../tree'

/** Where a token belongs: its new head and its relation to it. */
export interface Arc {
  readonly index: number
  readonly head: number
  readonly relation: string
}

/** The arcs of a sentence that are wrong in one way, as they should be. */
export type Repair = (tree: SentenceTree) => readonly Arc[]
