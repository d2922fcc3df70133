import type { Stance } from '@newsgraph/graph'
import type { VisibleNetwork } from '../filters/apply-filters'
import { type Axis, binOf } from './axis'
import { spanOf, type TimeBasis } from './time-window'

/** How many statements of each stance begin in a bin. */
export type BinCounts = Record<Stance, number>

export interface Histogram {
  readonly bins: readonly BinCounts[]
  /** The most that any bin has. */
  readonly most: number
  readonly undated: number
}

/** Counts each statement once, where its days begin: "2023" is in the first bin of 2023. */
export function countStatements(
  { lines }: VisibleNetwork,
  axis: Axis,
  basis: TimeBasis,
): Histogram {
  const bins = axis.bins.map(() => ({ cooperative: 0, conflictual: 0, neutral: 0 }))
  let undated = 0
  for (const { line, statements } of lines.values())
    for (const statement of statements) {
      const span = spanOf(statement, basis)
      const bin = span && bins[binOf(axis, span.from)]
      if (bin === undefined) undated++
      else bin[line.stance]++
    }
  return { bins, most: Math.max(0, ...bins.map(totalOf)), undated }
}

export function totalOf({ cooperative, conflictual, neutral }: BinCounts): number {
  return cooperative + conflictual + neutral
}
