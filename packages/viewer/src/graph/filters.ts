import type { Stance } from '@newsgraph/graph'
import { type Certainty, certaintyOf, strongestCertainty } from './certainty'
import type { Line, LineGraph, LineStatement } from './group-lines'

/** What the reader chose to see. */
export interface Filters {
  readonly hiddenKinds: ReadonlySet<string>
  readonly hiddenStances: ReadonlySet<Stance>
  readonly hiddenCertainties: ReadonlySet<Certainty>
  /** A line needs this many sentences to be shown. */
  readonly minimumEvidence: number
  /** Whether entities without any line are shown; they always are where there are no lines at all. */
  readonly unconnected: boolean
}

export const NO_FILTERS: Filters = {
  hiddenKinds: new Set(),
  hiddenStances: new Set(),
  hiddenCertainties: new Set(),
  minimumEvidence: 1,
  unconnected: false,
}

/** Whether any of the network is hidden because the reader chose so. */
export function isFiltering(filters: Filters): boolean {
  const { hiddenKinds, hiddenStances, hiddenCertainties, minimumEvidence } = filters
  return hiddenKinds.size + hiddenStances.size + hiddenCertainties.size > 0 || minimumEvidence > 1
}

/** A line with the sentences that the filters leave. */
export interface VisibleLine {
  readonly line: Line
  readonly source: string
  readonly target: string
  readonly statements: readonly LineStatement[]
  readonly certainty: Certainty
}

/** What the filters leave of a network. */
export interface VisibleNetwork {
  readonly entities: ReadonlySet<string>
  readonly lines: ReadonlyMap<string, VisibleLine>
}

/** Filters statements first, then lines, then entities: what is left of a line is drawn as certain as what is left of it. */
export function applyFilters(graph: LineGraph, filters: Filters): VisibleNetwork {
  const lines = new Map<string, VisibleLine>()
  const connected = new Set<string>()
  graph.forEachEdge((id, line, source, target, sourceNode, targetNode) => {
    if (filters.hiddenKinds.has(sourceNode.kind) || filters.hiddenKinds.has(targetNode.kind)) return
    if (filters.hiddenStances.has(line.stance)) return
    const statements = line.statements.filter(
      (statement) => !filters.hiddenCertainties.has(certaintyOf(statement)),
    )
    if (statements.length === 0 || statements.length < filters.minimumEvidence) return
    lines.set(id, { line, source, target, statements, certainty: strongestCertainty(statements) })
    connected.add(source).add(target)
  })
  const unconnected = filters.unconnected || graph.size === 0
  const entities = graph.filterNodes(
    (id, { kind }) => !filters.hiddenKinds.has(kind) && (connected.has(id) || unconnected),
  )
  return { entities: new Set(entities), lines }
}

/** The same set with `value` in it if it was not, and without it if it was. */
export function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
