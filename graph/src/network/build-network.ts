import type { Extraction } from '../extraction'
import { builtInOntology } from '../ontology/builtin'
import type { Ontology } from '../ontology/ontology'
import { dropArticle } from './drop-article'
import { foldNodes } from './fold-nodes'
import { addExtraction } from './merge-extraction'
import { createNetwork, isArticle, type Network } from './network'
import { sortNetwork } from './sort-network'

/**
 * The network of all extractions: the same whatever their order, with nodes and edges sorted by key. Of two extractions
 * of one article the later counts.
 */
export function buildNetwork(
  extractions: Iterable<Extraction>,
  ontology: Ontology = builtInOntology,
): Network {
  const network = createNetwork()
  for (const extraction of extractions) {
    if (network.hasNode(extraction.article.id)) dropArticle(network, extraction.article.id)
    addExtraction(network, extraction, ontology)
  }
  foldNodes(
    network,
    network.filterNodes((_, attributes) => !isArticle(attributes)),
  )
  return sortNetwork(network)
}
