import type { EntityId } from '../entity'
import { type EntityView, foldEntity } from '../fold-entity'
import { isArticle, isMentions, type MentionsEdge, type Network } from './network'

/** Computes entities' attributes again, from what the articles that mention them say; drops those that none does. */
export function foldNodes(network: Network, entities: Iterable<EntityId>): void {
  for (const id of entities) {
    const views = [...articleViews(network, id)]
    if (views.length === 0) network.dropNode(id)
    else {
      const { id: _, aliases, externalIds, ...folded } = foldEntity(views)
      network.replaceNodeAttributes(id, {
        ...folded,
        label: folded.name,
        aliases: [...aliases],
        ...(externalIds !== undefined && { externalIds: { ...externalIds } }),
      })
    }
  }
}

function* articleViews(network: Network, id: EntityId): Generator<EntityView> {
  for (const { source, sourceAttributes, attributes } of network.inEdgeEntries(id))
    if (isArticle(sourceAttributes) && isMentions(attributes)) {
      const { publishedAt } = sourceAttributes
      yield {
        entity: entityOf(id, attributes),
        mentions: attributes.count,
        article: { id: source, ...(publishedAt !== undefined && { publishedAt }) },
      }
    }
}

function entityOf(id: EntityId, { type, label, count, ...entity }: MentionsEdge) {
  return { id, ...entity }
}
