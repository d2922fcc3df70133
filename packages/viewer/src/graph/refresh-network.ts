import { isArticle, isMentions, type Network } from '@newsgraph/graph'

/** The entities of a network, without its articles. */
export function entitiesOf(network: Network): string[] {
  return network.filterNodes((_, node) => !isArticle(node))
}

/** What a question's answer shows, as it is now: of what is said between its entities, only what the answer had. */
export function keepAnswered(current: Network, answered: Network): Network {
  const kept = current.copy() as Network
  current.forEachEdge((id) => {
    if (!answered.hasEdge(id)) kept.dropEdge(id)
  })
  answered.forEachEdge((id, edge, source, target) => {
    if (!isMentions(edge) || kept.hasEdge(id)) return
    if (kept.hasNode(source) && kept.hasNode(target)) kept.addEdgeWithKey(id, source, target, edge)
  })
  return kept
}
