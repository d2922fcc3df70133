import { isArticle, type Network } from '@newsgraph/graph'
import type { VisibleNetwork } from '../filters/apply-filters'

/** A story that says something of what is shown. */
export interface StoryRow {
  readonly id: string
  readonly title: string
  readonly outlet: string
  /** ISO date, or nothing. */
  readonly published: string
  readonly sentences: number
  readonly entities: number
}

/** The newest first. */
export function storyRows(network: Network, { lines }: VisibleNetwork): StoryRow[] {
  const rows = new Map<string, { sentences: number; ends: Set<string> }>()
  for (const { statements } of lines.values())
    for (const { evidence, source, target } of statements) {
      const row = rows.get(evidence.article) ?? { sentences: 0, ends: new Set() }
      row.sentences++
      row.ends.add(source).add(target)
      rows.set(evidence.article, row)
    }
  return [...rows]
    .map(([id, { sentences, ends }]) => {
      const node = network.hasNode(id) ? network.getNodeAttributes(id) : undefined
      const article = node !== undefined && isArticle(node) ? node : undefined
      return {
        id,
        title: article?.title ?? id,
        outlet: article?.publisher ?? '',
        published: article?.publishedAt ?? '',
        sentences,
        entities: ends.size,
      }
    })
    .sort((a, b) => b.published.localeCompare(a.published) || (a.id < b.id ? -1 : 1))
}
