import { NotFoundGraphError } from 'graphology'
import type { ArticleId } from '../article'
import { foldNodes } from './fold-nodes'
import { isMentions, type Network } from './network'

/**
 * Takes away an article, its statements, and the entities that no other article mentions.
 *
 * @throws NotFoundGraphError where the network has no such article
 */
export function dropArticle(network: Network, article: ArticleId): void {
  if (!network.hasNode(article) || network.getNodeAttribute(article, 'kind') !== 'Article')
    throw new NotFoundGraphError(
      `Network.dropArticle: could not find the "${article}" article in the network.`,
    )
  const entities = network.outNeighbors(article)
  for (const entity of entities)
    for (const { edge, attributes } of [...network.outEdgeEntries(entity)])
      if (!isMentions(attributes) && attributes.evidence.article === article) network.dropEdge(edge)
  network.dropNode(article)
  foldNodes(network, entities)
}
