import type { Correction } from '@newsgraph/graph'
import type { LineGraph } from '../graph/group-lines'
import type { Selection } from '../graph/selection'

/**
 * What to select where a correction took away what was selected: the entity that it went into, and for a line the first of
 * its ends that is left. Undefined where the selection is still there.
 *
 * @param chosen as it was before the correction
 */
export function followCorrection(
  graph: LineGraph,
  chosen: Selection,
  correction: Correction,
): Selection | undefined {
  const renamed = (entity: string) =>
    correction.kind === 'merge' && entity === correction.entity ? correction.into : entity
  const gone = goneOf(graph, chosen)
  if (gone === undefined) return undefined
  const id = gone.map(renamed).find((entity) => graph.hasNode(entity))
  return id === undefined ? { kind: 'nothing' } : { kind: 'entity', id }
}

/** The entities of a selection that is not there any more. */
function goneOf(graph: LineGraph, chosen: Selection): readonly string[] | undefined {
  switch (chosen.kind) {
    case 'nothing':
      return undefined
    case 'entity':
    case 'community':
      return graph.hasNode(chosen.id) ? undefined : [chosen.id]
    case 'line':
      // A line's id is its type and its ends.
      return graph.hasEdge(chosen.id) ? undefined : chosen.id.split(' ').slice(1)
    case 'path': {
      const entities = chosen.entities ?? [chosen.from, chosen.to]
      return entities.every((entity) => graph.hasNode(entity)) ? undefined : entities
    }
  }
}
