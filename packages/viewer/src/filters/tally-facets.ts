import { certaintyOf } from '../graph/certainty'
import type { Line, LineGraph, LineStatement } from '../graph/group-lines'
import type { VisibleNetwork } from './apply-filters'
import { FACETS, type Facet } from './filters'
import { outletOf, speakerOf } from './speakers-and-outlets'

/** How often each value occurs. */
type Tally = ReadonlyMap<string, number>

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
  const tallies = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Counting
  for (const kind of kinds) count(tallies.kinds, kind)
  for (const { line, statements } of lines) {
    count(tallies.stances, line.stance)
    count(tallies.types, line.type)
    for (const statement of statements) {
      count(tallies.certainties, certaintyOf(statement))
      count(tallies.speakers, speakerOf(statement))
      count(tallies.outlets, outletOf(statement))
    }
  }
  return tallies
}

type Counting = Record<Facet, Map<string, number>>

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}
