import { ArticleError } from '@newsgraph/graph'
import { parseAuthors } from '../fields/authors'
import { collapse } from '../fields/collapse'
import { parseDate } from '../fields/date'
import { parseLanguage } from '../fields/language'
import { parseUrl } from '../fields/url'
import type { Story } from '../story'

/** A first line of three hyphens, keys, and a line of three hyphens or dots. */
export const FRONT_MATTER =
  /^---[ \t]*\n(?=[\w"']+[ \t"']*:)([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/

export interface FrontMatter {
  readonly fields: Partial<Story>
  /** What comes after it. */
  readonly body: string
}

/**
 * @throws ArticleError for YAML that is none, and for a known key whose value is not what it must be: whoever wrote it
 * can correct it
 */
export async function readFrontMatter(source: string, name: string): Promise<FrontMatter> {
  const match = FRONT_MATTER.exec(source)
  if (match === null) return { fields: {}, body: source }
  const data = await parseYaml(match[1] ?? '', name)
  const field = <T>(keys: readonly string[], expected: string, read: (text: string) => T) => {
    const key = keys.find((candidate) => data.get(candidate) != null)
    return key === undefined ? undefined : readField(name, key, data.get(key), expected, read)
  }
  const fields = {
    title: field(['title', 'headline'], 'one line of text', collapse),
    publishedAt: field(['date', 'published', 'publishedAt'], 'a date like 2023-03-02', parseDate),
    publisher: field(['outlet', 'publisher'], "the publisher's name", collapse),
    url: field(['url'], 'an http or https address', (text) => parseUrl(text)),
    language: field(['language', 'lang'], 'a language tag like en', parseLanguage),
    authors: readAuthors(data.get('authors') ?? data.get('author'), name),
  }
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { fields: Object.fromEntries(given), body: source.slice(match[0].length) }
}

async function parseYaml(source: string, name: string): Promise<ReadonlyMap<string, unknown>> {
  const { parse } = await import('yaml')
  let data: unknown
  try {
    data = parse(source, { mapAsMap: true, logLevel: 'error' })
  } catch (cause) {
    const reason = String(cause)
      .split('\n')[0]
      ?.replace(/^\w*Error: |:$/g, '')
    throw new ArticleError(`cannot read the front matter of ${name}: ${reason}`, {
      cause,
      hint: 'the lines between --- and --- must be YAML, such as "title: A headline"; quote what holds a colon',
    })
  }
  if (data instanceof Map) return data
  throw new ArticleError(`expected keys and values in the front matter of ${name}`)
}

function readField<T>(
  name: string,
  key: string,
  value: unknown,
  expected: string,
  read: (text: string) => T,
): T {
  const scalar = typeof value === 'string' || typeof value === 'number'
  const result = scalar ? read(String(value)) : undefined
  if (result !== undefined) return result
  throw new ArticleError(
    `expected ${expected} as ${key} in the front matter of ${name}, got ${JSON.stringify(value)}`,
    { hint: `correct ${key}, or leave it out` },
  )
}

function readAuthors(value: unknown, name: string): readonly string[] | undefined {
  if (value == null) return undefined
  const names = Array.isArray(value)
    ? value
    : readField(name, 'authors', value, 'names', parseAuthors)
  return names.map((author) => readField(name, 'authors', author, 'names', collapse))
}
