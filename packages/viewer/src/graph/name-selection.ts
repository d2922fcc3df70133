import type { LineGraph } from './group-lines'
import { relationWords } from './relation-words'
import type { Selection } from './selection'

/** What a selection is called: "Ann", "Ann met Bo", "Ann to Bo"; nothing where nothing is selected. */
export function nameSelection(
  nameOf: (entity: string) => string,
  graph: LineGraph,
  selection: Selection,
): string {
  switch (selection.kind) {
    case 'nothing':
      return ''
    case 'entity':
      return nameOf(selection.id)
    case 'community':
      return `Community of ${nameOf(selection.id)}`
    case 'line': {
      const [source, target] = graph.extremities(selection.id).map(nameOf)
      return `${source} ${relationWords(graph.getEdgeAttribute(selection.id, 'type'))} ${target}`
    }
    case 'path':
      return `${nameOf(selection.from)} to ${nameOf(selection.to)}`
  }
}
