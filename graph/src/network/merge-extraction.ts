import type { ArticleId } from '../article'
import type { Entity } from '../entity'
import type { Extraction } from '../extraction'
import { builtInOntology } from '../ontology/builtin'
import type { Ontology } from '../ontology/ontology'
import { dropArticle } from './drop-article'
import { foldNodes } from './fold-nodes'
import type { ArticleNode, MentionsEdge, Network } from './network'
import { statementEdge } from './statement-edge'

/**
 * Adds what an article says, or puts it in the place of what the article said before.
 *
 * @param extraction one that `validateExtraction` accepts
 * @returns the article's key, and whether it is new to the network
 */
export function mergeExtraction(
  network: Network,
  extraction: Extraction,
  ontology: Ontology = builtInOntology,
): [key: ArticleId, wasAdded: boolean] {
  const { id } = extraction.article
  const wasAdded = !network.hasNode(id)
  if (!wasAdded) dropArticle(network, id)
  addExtraction(network, extraction, ontology)
  foldNodes(
    network,
    extraction.entities.map((entity) => entity.id),
  )
  return [id, wasAdded]
}

/** Adds an article's nodes and edges; its entities' attributes are left for `foldNodes`. */
export function addExtraction(network: Network, extraction: Extraction, ontology: Ontology): void {
  const { article, entities, mentions, statements } = extraction
  network.addNode(article.id, articleNode(extraction))
  const counts = new Map<string, number>()
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  for (const entity of entities) {
    const { id, kind, name } = entity
    if (!network.hasNode(id))
      network.addNode(id, { kind, label: name, name, aliases: [], mentions: 0, articles: 0 })
    const key = `${article.id}->${id}`
    network.addEdgeWithKey(key, article.id, id, mentionsEdge(entity, counts.get(id) ?? 0))
  }
  for (const statement of statements)
    network.addEdgeWithKey(
      statement.id,
      statement.source,
      statement.target,
      statementEdge(statement, article, ontology),
    )
}

function articleNode({ article }: Extraction): ArticleNode {
  const { id, text, authors, ...rest } = article
  return {
    kind: 'Article',
    label: article.title,
    ...rest,
    ...(authors !== undefined && { authors: [...authors] }),
  }
}

function mentionsEdge({ id, aliases, externalIds, ...rest }: Entity, count: number): MentionsEdge {
  return {
    type: 'MENTIONS',
    label: 'MENTIONS',
    count,
    ...rest,
    aliases: [...aliases],
    ...(externalIds !== undefined && { externalIds: { ...externalIds } }),
  }
}
