import { createNetwork, isArticle, isMentions, type Network } from '@newsgraph/graph'

/** Some entities of a network, what is said between them, and the articles that say it. */
export function networkAround(whole: Network, entities: Iterable<string>): Network {
  const network = createNetwork(whole.getAttribute('name'))
  for (const id of entities) network.mergeNode(id, whole.getNodeAttributes(id))
  for (const id of network.nodes())
    whole.forEachOutEdge(id, (key, edge, source, target) => {
      if (isMentions(edge) || !network.hasNode(target)) return
      const { article } = edge.evidence
      const node = whole.getNodeAttributes(article)
      if (isArticle(node)) network.mergeNode(article, node)
      network.mergeEdgeWithKey(key, source, target, edge)
    })
  return network
}
