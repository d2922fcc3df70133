import { certaintyOf } from '../graph/certainty'
import type { Line, LineGraph, LineStatement } from '../graph/group-lines'
import type { VisibleNetwork } from './apply-filters'
import type { Facet } from './filters'
import { outletOf, speakerOf } from './speakers-and-outlets'

/** How often each value occurs. */
export type Tally = ReadonlyMap<string, number>

/** Entities by kind, relations by stance and type, sentences by certainty, speaker and outlet. */
export type Tallies = Readonly<Record<Facet, Tally>>

export function tallyGraph(graph: LineGraph): Tallies {
  return tally(
    graph.mapNodes((_, { kind }) => kind),
    graph.mapEdges((_, line) => ({ line, statements: line.statements })),
  )
}

export function tallyVisible(graph: LineGraph, { entities, lines }: VisibleNetwork): Tallies {
  return tally(
    [...entities].map((id) => graph.getNodeAttribute(id, 'kind')),
    [...lines.values()],
  )
}

function tally(
  kinds: readonly string[],
  lines: readonly { readonly line: Line; readonly statements: readonly LineStatement[] }[],
): Tallies {
  const statements = lines.flatMap((line) => line.statements)
  return {
    kinds: count(kinds),
    stances: count(lines.map(({ line }) => line.stance)),
    types: count(lines.map(({ line }) => line.type)),
    certainties: count(statements.map(certaintyOf)),
    speakers: count(statements.map(speakerOf)),
    outlets: count(statements.map(outletOf)),
  }
}

function count(values: readonly string[]): Tally {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
