import { type Article, articleId, ValidationError } from '@newsgraph/graph'
import { parseDate } from './fields/date'
import { parseLanguage } from './fields/language'
import { parseUrl } from './fields/url'
import { toArticle } from './story'

/** A story as data: a line of JSON lines. An `Article` is one. */
export interface ArticleRecord {
  /** Becomes the article's id if it has the form of one. */
  readonly id?: string | number
  readonly text: string
  readonly title?: string
  readonly publishedAt?: string
  readonly url?: string
  readonly publisher?: string
  readonly authors?: readonly string[]
  readonly language?: string
}

const ARTICLE_ID = /^[0-9a-f]{16}$/
const HINT = 'a record is {"text": "...", "title"?, "publishedAt"?, "url"?, "publisher"?, "id"?}'

/**
 * The article of a record, its text exactly as given. What is absent or null is left out; other keys are ignored.
 *
 * @param record checked here: anything that JSON can hold
 * @throws ValidationError that names the key whose value is not what it must be
 */
export function articleFromRecord(record: unknown): Article {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw invalid('', `expected an object, got ${describe(record)}`)
  const data = record as Readonly<Record<string, unknown>>
  const text = readText(data, 'text') ?? ''
  if (text.trim() === '') throw invalid('text', `expected a story, got ${describe(data['text'])}`)
  const story = {
    title: readText(data, 'title') ?? '',
    text,
    url: readText(data, 'url', 'an http or https address', (url) => parseUrl(url)),
    publisher: readText(data, 'publisher'),
    authors: readAuthors(data['authors']),
    publishedAt: readText(data, 'publishedAt', 'a date like 2023-03-02', parseDate),
    language: readText(data, 'language', 'a language tag like en', parseLanguage),
  }
  return toArticle(story, readId(data['id']) ?? articleId(story))
}

function readText(
  data: Readonly<Record<string, unknown>>,
  key: string,
  expected = 'text',
  read: (text: string) => string | undefined = (text) => text,
): string | undefined {
  const value = data[key]
  if (value === undefined || value === null) return undefined
  const result = typeof value === 'string' ? read(value) : undefined
  if (result === undefined) throw invalid(key, `expected ${expected}, got ${describe(value)}`)
  return result
}

function readAuthors(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value) && value.every((name) => typeof name === 'string')) return value
  throw invalid('authors', `expected a list of names, got ${describe(value)}`)
}

function readId(value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'number') return undefined
  if (typeof value !== 'string')
    throw invalid('id', `expected text or a number, got ${describe(value)}`)
  return ARTICLE_ID.test(value) ? value : undefined
}

function invalid(path: string, problem: string): ValidationError {
  return new ValidationError(path, problem, { hint: HINT })
}

/** In one short line. */
function describe(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing'
  return json.length > 60 ? `${json.slice(0, 60)}…` : json
}
