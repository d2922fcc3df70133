import type { ArticleNode, EntityNode } from '@newsgraph/graph'
import type { GraphNode } from '@newsgraph/loader'
import { given, Properties } from './properties'

/** A database's node as the network's; undefined for one that newsgraph did not put there. */
export function readNode(node: GraphNode): EntityNode | ArticleNode | undefined {
  if (node.labels.includes('Entity')) return readEntity(node)
  return node.labels.includes('Article') ? readArticle(node) : undefined
}

function readEntity({ id, labels, properties }: GraphNode): EntityNode {
  const values = new Properties(properties)
  const name = values.text('name') ?? id
  const externalIds = values.texts('externalIds').map(splitExternalId)
  return {
    kind: values.text('kind') ?? labels.find((label) => label !== 'Entity') ?? 'Entity',
    label: name,
    name,
    aliases: values.texts('aliases'),
    mentions: values.number('mentions') ?? 0,
    articles: values.number('articles') ?? 0,
    ...given({
      subkind: values.text('subkind'),
      description: values.text('description'),
      firstSeen: values.text('firstSeen'),
      lastSeen: values.text('lastSeen'),
    }),
    ...(externalIds.length > 0 && { externalIds: Object.fromEntries(externalIds) }),
  }
}

function readArticle({ properties }: GraphNode): ArticleNode {
  const values = new Properties(properties)
  const title = values.text('title') ?? ''
  const authors = values.texts('authors')
  return {
    kind: 'Article',
    label: title,
    title,
    language: values.text('language') ?? 'en',
    ...given({
      url: values.text('url'),
      publisher: values.text('publisher'),
      publishedAt: values.text('publishedAt'),
    }),
    ...(authors.length > 0 && { authors }),
  }
}

/** `iso3166-1:US` is the id `US` of the scheme `iso3166-1`. */
function splitExternalId(text: string): [scheme: string, id: string] {
  const colon = text.indexOf(':')
  return [text.slice(0, colon), text.slice(colon + 1)]
}
