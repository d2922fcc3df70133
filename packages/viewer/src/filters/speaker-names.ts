import type { LineGraph } from '../graph/group-lines'

/** Names of the entities that speak: their own in the network, or else what the first sentence calls them. */
export function speakerNames(graph: LineGraph): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  graph.forEachEdge((_, { statements }) => {
    for (const { attribution } of statements) {
      const { entity, text } = attribution ?? {}
      if (entity === undefined || text === undefined || names.has(entity)) continue
      names.set(entity, graph.hasNode(entity) ? graph.getNodeAttribute(entity, 'name') : text)
    }
  })
  return names
}
