import type { ArticleId, Extraction } from '@newsgraph/graph'
import { ARTICLES_AFTER, DIGESTS } from './cypher'
import type { ArticleKey, Engine } from './engine'
import { unpackExtraction } from './pack-extraction'

/** Keys of articles in memory at once. */
const PAGE_SIZE = 5_000

/** What was loaded, ordered by article. */
export async function* readExtractions(
  engine: Engine,
  articles?: readonly ArticleId[],
): AsyncGenerator<Extraction> {
  const pages = articles === undefined ? allArticles(engine) : theseArticles(engine, articles)
  for await (const page of pages)
    for await (const kept of engine.kept(page)) yield unpackExtraction(kept)
}

async function* allArticles(engine: Engine): AsyncGenerator<readonly ArticleKey[]> {
  let after = ''
  for (;;) {
    const page = await readKeys(engine, ARTICLES_AFTER, { after, limit: PAGE_SIZE })
    yield page
    if (page.length < PAGE_SIZE) return
    after = page.at(-1)?.id ?? after
  }
}

async function* theseArticles(
  engine: Engine,
  articles: readonly ArticleId[],
): AsyncGenerator<readonly ArticleKey[]> {
  const ids = [...new Set(articles)].sort()
  for (let start = 0; start < ids.length; start += PAGE_SIZE)
    yield await readKeys(engine, DIGESTS, { ids: ids.slice(start, start + PAGE_SIZE) })
}

async function readKeys(
  engine: Engine,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly ArticleKey[]> {
  const rows = await engine.read(cypher, parameters)
  return rows
    .flatMap(({ id, digest }) => (typeof digest === 'string' ? { id: String(id), digest } : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
