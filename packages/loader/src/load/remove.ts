import type { ArticleId } from '@newsgraph/graph'
import { DELETE_ARTICLES, TAKE_KNOWN_ARTICLES } from '../cypher'
import type { Engine } from '../engine'
import { foldEntities } from './fold-entities'
import { forget } from './forget'
import { readDigests } from './read-digests'

const BATCH_SIZE = 100

/** Takes away articles with all that they say; unknown ones are passed over. */
export async function remove(engine: Engine, articles: readonly ArticleId[]): Promise<void> {
  const ids = [...new Set(articles)]
  for (let start = 0; start < ids.length; start += BATCH_SIZE) {
    const batch = ids.slice(start, start + BATCH_SIZE)
    await engine.transact(async (transaction) => {
      const known = await readDigests(transaction, TAKE_KNOWN_ARTICLES, batch)
      await forget(transaction, known)
      await transaction.run(DELETE_ARTICLES, { ids: known.map(({ id }) => id) })
    })
  }
  await foldEntities(engine)
}
