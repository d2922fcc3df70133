import { FORGET } from '../cypher'
import type { ArticleKey, Transaction } from '../engine'

/** Takes away what articles say. The articles stay, and their entities are left to be folded. */
export async function forget(
  transaction: Transaction,
  articles: readonly ArticleKey[],
): Promise<void> {
  if (articles.length === 0) return
  for (const step of FORGET) await transaction.run(step, { ids: articles.map(({ id }) => id) })
  await transaction.discard(articles)
}
