/** Why two names may be one thing's. */
export interface Likeness {
  /** 0 to 1: how far the names alone speak for it. */
  readonly score: number
  /** In words: "same surname, and J. can be John". */
  readonly reason: string
  /** The name that says less, and so may be that of several others as well. */
  readonly vaguer?: 'one' | 'other'
}
