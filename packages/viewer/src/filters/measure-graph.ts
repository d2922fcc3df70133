import type { LineGraph } from '../graph/group-lines'

/** How far the sliders of the legend go. */
export interface Measures {
  /** The most sentences that a line has; at least 1. */
  readonly mostEvidence: number
  /** The most lines that an entity has; at least 1. */
  readonly mostDegree: number
  /** Entities without a line. */
  readonly unconnected: number
}

export function measureGraph(graph: LineGraph): Measures {
  let [mostEvidence, mostDegree, unconnected] = [1, 1, 0]
  graph.forEachEdge((_, { statements }) => {
    mostEvidence = Math.max(mostEvidence, statements.length)
  })
  graph.forEachNode((id) => {
    const degree = graph.degree(id)
    mostDegree = Math.max(mostDegree, degree)
    if (degree === 0) unconnected++
  })
  return { mostEvidence, mostDegree, unconnected }
}
