import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { type Article, ArticleError } from '@newsgraph/graph'
import { type ArticleDefaults, readArticle, readDefaults } from './read-article'
import { type Found, findFiles } from './sources/find-files'
import { readBytes } from './sources/read-bytes'

/** What came of one source: its article, or why there is none. `source` is its path, or `-`. */
export type ArticleResult =
  | { readonly ok: true; readonly source: string; readonly article: Article }
  | { readonly ok: false; readonly source: string; readonly error: ArticleError }

export interface ReadArticlesOptions extends ArticleDefaults {
  /** What `-` stands for; the process's own input without it. */
  readonly stdin?: Readable | undefined
  readonly signal?: AbortSignal | undefined
}

const STDIN = '-'

/**
 * Reads files, the stories in folders, and `-` for standard input, one after the other, each path once. A source that
 * cannot be read gives its error and costs none of the others.
 *
 * @throws ArticleError for a default that is no date or language; the signal's reason once it is aborted
 */
export async function* readArticles(
  sources: readonly string[],
  options: ReadArticlesOptions = {},
): AsyncGenerator<ArticleResult> {
  readDefaults(options)
  const seen = new Set<string>()
  for (const source of sources) {
    for await (const found of source === STDIN ? [{ path: STDIN }] : findFiles(source)) {
      const identity = found.path === STDIN && source === STDIN ? STDIN : resolve(found.path)
      if (seen.has(identity)) continue
      seen.add(identity)
      yield await readFound(found, source === STDIN, options)
    }
  }
}

async function readFound(
  found: Found,
  isStdin: boolean,
  options: ReadArticlesOptions,
): Promise<ArticleResult> {
  const { path: source } = found
  const { signal, stdin = process.stdin, publishedAt, language } = options
  try {
    if ('error' in found) throw found.error
    const name = isStdin ? 'standard input' : oneLine(source)
    const bytes = await readBytes(isStdin ? stdin : source, name, signal)
    return { ok: true, source, article: await readArticle(bytes, { name, publishedAt, language }) }
  } catch (error) {
    if (error instanceof ArticleError) return { ok: false, source, error }
    throw error
  }
}

/** A name as an error can show it in one line. */
function oneLine(name: string): string {
  return name.replace(/\p{Cc}/gu, (character) => encodeURIComponent(character))
}
