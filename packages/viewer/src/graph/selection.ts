import type { LineGraph } from './group-lines'

/** What the reader looks at. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'line'; readonly id: string }
  /** The entities of a shortest path, in order; two or more. */
  | { readonly kind: 'path'; readonly entities: readonly string[] }

export const NOTHING: Selection = { kind: 'nothing' }

/** What a selection lifts out of the network; undefined where nothing is selected and all stands out alike. */
export interface Emphasis {
  readonly entities: ReadonlySet<string>
  readonly lines: ReadonlySet<string>
}

/** @param isShown whether the filters leave a line */
export function emphasize(
  graph: LineGraph,
  selection: Selection,
  isShown: (line: string) => boolean = () => true,
): Emphasis | undefined {
  const lines = linesOf(graph, selection).filter(isShown)
  const ends = lines.flatMap((line) => graph.extremities(line))
  if (selection.kind === 'nothing') return undefined
  const own = selection.kind === 'entity' ? [selection.id] : []
  const onPath = selection.kind === 'path' ? selection.entities : []
  return { entities: new Set([...own, ...onPath, ...ends]), lines: new Set(lines) }
}

function linesOf(graph: LineGraph, selection: Selection): string[] {
  switch (selection.kind) {
    case 'nothing':
      return []
    case 'entity':
      return graph.hasNode(selection.id) ? graph.edges(selection.id) : []
    case 'line':
      return graph.hasEdge(selection.id) ? [selection.id] : []
    case 'path':
      return selection.entities.slice(1).flatMap((entity, index) => {
        const before = selection.entities[index] ?? entity
        return graph.edges(before, entity).concat(graph.edges(entity, before))
      })
  }
}

/** The selection, or nothing where what it names is not in the network. */
export function keepWithin(graph: LineGraph, selection: Selection): Selection {
  switch (selection.kind) {
    case 'nothing':
      return selection
    case 'entity':
      return graph.hasNode(selection.id) ? selection : NOTHING
    case 'line':
      return graph.hasEdge(selection.id) ? selection : NOTHING
    case 'path':
      return selection.entities.every((entity) => graph.hasNode(entity)) ? selection : NOTHING
  }
}
