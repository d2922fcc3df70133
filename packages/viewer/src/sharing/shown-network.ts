import { createNetwork, isArticle, isMentions, type Network } from '@newsgraph/graph'
import type { VisibleNetwork } from '../filters/apply-filters'

/** What is shown of a network: the visible entities, the sentences that the filters leave, and the stories that say them. */
export function shownNetwork(network: Network, { entities, lines }: VisibleNetwork): Network {
  const shown = createNetwork(network.getAttribute('name'))
  const statements = [...lines.values()].flatMap((line) => line.statements)
  const articles = new Set(statements.map(({ evidence }) => evidence.article))
  network.forEachNode((id, node) => {
    if (isArticle(node) ? articles.has(id) : entities.has(id)) shown.addNode(id, node)
  })
  const sentences = new Set(statements.map(({ id }) => id))
  network.forEachEdge((id, edge, source, target) => {
    const isShown = isMentions(edge) ? shown.hasNode(source) : sentences.has(id)
    if (isShown && shown.hasNode(source) && shown.hasNode(target))
      shown.addEdgeWithKey(id, source, target, edge)
  })
  return shown
}
