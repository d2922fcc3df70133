import type { ArticleNode, EntityNode } from '@newsgraph/graph'
import type { GraphNode } from '@newsgraph/loader'
import { given } from '../given'
import { Properties } from './properties'
import { readNaming } from './read-naming'

/** A database's node as the network's; undefined for one that newsgraph did not put there. */
export function readNode(node: GraphNode): EntityNode | ArticleNode | undefined {
  if (node.labels.includes('Entity')) return readEntity(node)
  return node.labels.includes('Article') ? readArticle(node) : undefined
}

function readEntity({ id, labels, properties }: GraphNode): EntityNode {
  const values = new Properties(properties)
  const named = readNaming(values, {
    kind: labels.find((label) => label !== 'Entity') ?? 'Entity',
    name: id,
    aliases: [],
  })
  return {
    ...named,
    label: named.name,
    mentions: values.number('mentions') ?? 0,
    articles: values.number('articles') ?? 0,
    ...given({ firstSeen: values.text('firstSeen'), lastSeen: values.text('lastSeen') }),
  }
}

function readArticle({ properties }: GraphNode): ArticleNode {
  const values = new Properties(properties)
  const title = values.text('title') ?? ''
  return {
    kind: 'Article',
    label: title,
    title,
    language: values.text('language') ?? 'en',
    ...given({
      url: values.text('url'),
      publisher: values.text('publisher'),
      authors: values.texts('authors'),
      publishedAt: values.text('publishedAt'),
    }),
  }
}
