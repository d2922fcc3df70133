import type { Colors } from 'picocolors/types'

/** How an output shows text. */
export interface Style {
  readonly colors: Colors
  /** Columns of the terminal; none where a program reads the output. */
  readonly width: number | undefined
}
