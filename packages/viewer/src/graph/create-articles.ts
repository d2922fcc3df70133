import { type ArticleNode, isArticle, type Network } from '@newsgraph/graph'
import { type ReadonlySignal, signal } from '@preact/signals'
import type { ArticleAnswer } from '../api/answers'

/**
 * The articles that sentences come from: a network has those of its own entities, the rest is asked for.
 *
 * @param ask gives nothing where that failed
 */
export function createArticles(
  network: ReadonlySignal<Network>,
  ask: (id: string) => Promise<ArticleAnswer | undefined>,
) {
  const fetched = signal<ReadonlyMap<string, ArticleNode>>(new Map())
  const asked = new Set<string>()

  function articleOf(id: string): ArticleNode | undefined {
    const node = network.value.hasNode(id) ? network.value.getNodeAttributes(id) : undefined
    return node !== undefined && isArticle(node) ? node : fetched.value.get(id)
  }

  async function fetchArticle(id: string): Promise<void> {
    if (articleOf(id) !== undefined || asked.has(id)) return
    asked.add(id)
    const answer = await ask(id)
    if (answer === undefined) asked.delete(id)
    else fetched.value = new Map(fetched.value).set(id, nodeOf(answer))
  }

  return { articleOf, fetchArticle }
}

function nodeOf({ article }: ArticleAnswer): ArticleNode {
  const { title, language, url, publisher, publishedAt } = article
  return {
    kind: 'Article',
    label: title,
    title,
    language,
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
    ...(publishedAt !== undefined && { publishedAt }),
  }
}
