import { UndirectedGraph } from 'graphology'
import { bidirectional } from 'graphology-shortest-path/unweighted'
import type { VisibleNetwork } from '../filters/apply-filters'

/** The entities of a shortest path through what is shown, whichever way its lines point; undefined where there is none. */
export function findPath(
  { entities, lines }: VisibleNetwork,
  from: string,
  to: string,
): string[] | undefined {
  if (!entities.has(from) || !entities.has(to) || from === to) return undefined
  const graph = new UndirectedGraph()
  for (const entity of entities) graph.addNode(entity)
  for (const { source, target } of lines.values()) graph.mergeEdge(source, target)
  return bidirectional(graph, from, to) ?? undefined
}
