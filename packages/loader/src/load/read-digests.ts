import type { ArticleId } from '@newsgraph/graph'
import type { ArticleKey, Transaction } from '../engine'

/** The digests of those articles that were loaded before, in the order of their ids. */
export async function readDigests(
  transaction: Transaction,
  statement: string,
  articles: readonly ArticleId[],
): Promise<readonly ArticleKey[]> {
  const { rows } = await transaction.run(statement, { ids: [...articles].sort() })
  return rows.flatMap(({ id, digest }) =>
    typeof digest === 'string' ? { id: String(id), digest } : [],
  )
}
