import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StoreError } from '@newsgraph/graph'
import type { ArticleKey, KeptArticle } from '../engine'
import { writeDurably } from './write-durably'

/** Files open at once. */
const WIDTH = 16
const FILE_NAME = /^([0-9a-f]{16})-([0-9a-f]{16})\.json\.gz$/

/** Keeps articles until they are discarded. The digest is in the file's name: a changed article never overwrites. */
export async function keepArticles(
  folder: string,
  articles: readonly KeptArticle[],
): Promise<void> {
  for (let start = 0; start < articles.length; start += WIDTH)
    await Promise.all(
      articles.slice(start, start + WIDTH).map(async (article) => {
        const file = fileOf(folder, article)
        await mkdir(dirname(file), { recursive: true })
        await writeDurably(file, article.packed)
      }),
    )
}

export async function discardArticles(
  folder: string,
  articles: readonly ArticleKey[],
): Promise<void> {
  for (const article of articles) await rm(fileOf(folder, article), { force: true })
}

/** @throws StoreError for an article that is not there */
export async function* readArticles(
  folder: string,
  articles: readonly ArticleKey[],
): AsyncGenerator<KeptArticle> {
  for (const key of articles) yield { ...key, packed: await read(fileOf(folder, key), key) }
}

/** The newest of every article, ordered by id: what a lost graph is rebuilt from. */
export async function* findArticles(folder: string): AsyncGenerator<KeptArticle> {
  for (const shard of await list(folder)) {
    const newest = new Map<string, { readonly key: ArticleKey; readonly time: number }>()
    for (const name of await list(join(folder, shard))) {
      const [, id, digest] = FILE_NAME.exec(name) ?? []
      if (id === undefined || digest === undefined) continue
      const { mtimeMs: time } = await stat(join(folder, shard, name))
      if (time >= (newest.get(id)?.time ?? 0)) newest.set(id, { key: { id, digest }, time })
    }
    yield* readArticles(
      folder,
      [...newest.values()].map(({ key }) => key),
    )
  }
}

async function read(file: string, { id }: ArticleKey): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new StoreError(`the text of article ${id} is missing in ${file}`, {
      cause,
      hint: 'read the story again',
    })
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Ids and digests are hexadecimal; anything else could name any file of the machine. */
function fileOf(folder: string, { id, digest }: ArticleKey): string {
  const name = `${id}-${digest}.json.gz`
  if (!FILE_NAME.test(name))
    throw new StoreError(`expected an article's id of 16 hexadecimal digits, got '${id}'`)
  return join(folder, id.slice(0, 2), name)
}
