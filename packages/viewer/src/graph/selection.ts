import type { LineGraph } from './group-lines'

/** What the reader looks at. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'line'; readonly id: string }
  | CommunitySelection
  | PathSelection

interface CommunitySelection {
  readonly kind: 'community'
  /** Any member: an entity stays in its community while the network grows. */
  readonly id: string
}

export interface PathSelection {
  readonly kind: 'path'
  readonly from: string
  readonly to: string
  /** From the one end to the other; undefined where no path leads there. */
  readonly entities: readonly string[] | undefined
}

export const NOTHING: Selection = { kind: 'nothing' }

/** Members of a community whose names are written in any case. */
const CORE = 3

/** What a selection lifts out of the network. */
export interface Emphasis {
  /** What the selection itself is: an entity, the ends of a line, the entities of a path, the strongest of a community. */
  readonly core: ReadonlySet<string>
  /** The core, and its neighbours where it is an entity, or its fellow members. */
  readonly entities: ReadonlySet<string>
  readonly lines: ReadonlySet<string>
}

/**
 * Undefined where nothing is selected and all stands out alike.
 *
 * @param isShown whether the filters leave a line
 * @param membersOf who is in the community of an entity, the strongest first
 */
export function emphasize(
  graph: LineGraph,
  selection: Selection,
  isShown: (line: string) => boolean = () => true,
  membersOf: (community: string) => readonly string[] = () => [],
): Emphasis | undefined {
  if (selection.kind === 'nothing') return undefined
  if (selection.kind === 'community')
    return emphasizeMembers(graph, membersOf(selection.id), isShown)
  const lines = linesOf(graph, selection).filter(isShown)
  const ends = lines.flatMap((line) => graph.extremities(line))
  const core = coreOf(graph, selection)
  return { core: new Set(core), entities: new Set([...core, ...ends]), lines: new Set(lines) }
}

/** Only the strongest are the core, for all of a large community's names would have no room. */
function emphasizeMembers(
  graph: LineGraph,
  members: readonly string[],
  isShown: (line: string) => boolean,
): Emphasis {
  const entities = new Set(members)
  const lines = graph.filterEdges(
    (line, _attributes, source, target) =>
      entities.has(source) && entities.has(target) && isShown(line),
  )
  return { core: new Set(members.slice(0, CORE)), entities, lines: new Set(lines) }
}

function coreOf(graph: LineGraph, selection: Selection): readonly string[] {
  switch (selection.kind) {
    case 'nothing':
      return []
    case 'entity':
    case 'community':
      return [selection.id]
    case 'line':
      return graph.hasEdge(selection.id) ? graph.extremities(selection.id) : []
    case 'path':
      return selection.entities ?? [selection.from, selection.to]
  }
}

function linesOf(graph: LineGraph, selection: Selection): string[] {
  switch (selection.kind) {
    case 'nothing':
    case 'community':
      return []
    case 'entity':
      return graph.hasNode(selection.id) ? graph.edges(selection.id) : []
    case 'line':
      return graph.hasEdge(selection.id) ? [selection.id] : []
    case 'path': {
      const { entities = [] } = selection
      return entities.slice(1).flatMap((entity, index) => {
        const before = entities[index] ?? entity
        return graph.edges(before, entity).concat(graph.edges(entity, before))
      })
    }
  }
}

/** The selection, or nothing where what it names is not in the network. */
export function keepWithin(graph: LineGraph, selection: Selection): Selection {
  const isThere =
    selection.kind === 'line'
      ? graph.hasEdge(selection.id)
      : coreOf(graph, selection).every((entity) => graph.hasNode(entity))
  return isThere ? selection : NOTHING
}
