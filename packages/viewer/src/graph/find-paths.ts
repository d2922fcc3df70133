/** Who has to do with whom, whichever way it points. */
export type Neighbours = (entity: string) => Iterable<string>

/** All shortest paths between two entities, as far as they are asked for. */
export interface Paths {
  /** Each from the one end to the other, in the order of their entities. */
  readonly paths: readonly (readonly string[])[]
  /** Whether there are more. */
  readonly isCut: boolean
}

/**
 * Finds the shortest paths between two entities: a breadth-first search that stops at the layer of the goal, and then every
 * way back through the layers.
 *
 * @param most paths that are given at most
 */
export function findPaths(neighboursOf: Neighbours, from: string, to: string, most: number): Paths {
  const before = searchLayers(neighboursOf, from, to)
  if (from === to || !before.has(to)) return { paths: [], isCut: false }
  const paths: string[][] = []
  const waiting: string[][] = [[to]]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const [first = to] = path
    if (first === from) {
      if (paths.length === most) return { paths, isCut: true }
      paths.push(path)
    } else for (const nearer of before.get(first) ?? []) waiting.push([nearer, ...path])
  }
  return { paths: paths.sort(byEntities), isCut: false }
}

/** Of every entity as far as the goal: those that are a step nearer to the start. */
function searchLayers(
  neighboursOf: Neighbours,
  from: string,
  to: string,
): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>([[from, []]])
  let layer = [from]
  while (layer.length > 0 && !before.has(to)) {
    const next = new Map<string, string[]>()
    for (const entity of layer)
      for (const neighbour of new Set(neighboursOf(entity))) {
        if (before.has(neighbour)) continue
        const nearer = next.get(neighbour)
        if (nearer === undefined) next.set(neighbour, [entity])
        else nearer.push(entity)
      }
    for (const [entity, nearer] of next) before.set(entity, nearer)
    layer = [...next.keys()]
  }
  return before
}

function byEntities(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one.join('\n'), other.join('\n')]
  return a < b ? -1 : Number(a > b)
}
