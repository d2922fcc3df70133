import type { ArticleId } from '@newsgraph/graph'
import { DIGESTS } from '../cypher'
import type { Transaction } from '../engine'

/** The digests of those articles that are there. */
export async function readDigests(
  transaction: Transaction,
  articles: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, string>> {
  const { rows } = await transaction.run(DIGESTS, { ids: articles })
  return new Map(rows.map(({ id, digest }) => [String(id), String(digest)]))
}
