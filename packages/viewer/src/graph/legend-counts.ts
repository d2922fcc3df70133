import type { Stance } from '@newsgraph/graph'
import { type Certainty, strongestCertainty } from './certainty'
import type { LineGraph } from './group-lines'

/** How much of each the network holds, whatever the filters hide. */
export interface LegendCounts {
  readonly kinds: ReadonlyMap<string, number>
  readonly stances: ReadonlyMap<Stance, number>
  readonly certainties: ReadonlyMap<Certainty, number>
  readonly unconnected: number
  /** The most sentences that one line has. */
  readonly mostEvidence: number
}

export function countLegend(graph: LineGraph): LegendCounts {
  const lines = graph.mapEdges((_, line) => line)
  return {
    kinds: count(graph.mapNodes((_, { kind }) => kind)),
    stances: count(lines.map(({ stance }) => stance)),
    certainties: count(lines.map(({ statements }) => strongestCertainty(statements))),
    unconnected: graph.filterNodes((id) => graph.degree(id) === 0).length,
    mostEvidence: Math.max(1, ...lines.map(({ statements }) => statements.length)),
  }
}

function count<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
