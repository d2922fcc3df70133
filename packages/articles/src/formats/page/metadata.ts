import { parseAuthors } from '../../fields/authors'
import { collapse } from '../../fields/collapse'
import { parseDate } from '../../fields/date'
import { parseLanguage } from '../../fields/language'
import { parseUrl } from '../../fields/url'
import { fields } from '../../knowledge/page-metadata.json'
import type { Story } from '../../story'
import { readLinkedData } from './linked-data'

/** A story's fields as far as its page has them. */
export type PageMetadata = {
  readonly [Field in Exclude<keyof Story, 'text'>]: Story[Field] | undefined
}

/** What browsers write into a page that they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i

/**
 * What a page says of its story, JSON-LD before meta elements; the first value of each field that can be read is taken,
 * and one that cannot (a date that is none) is passed over: the reader of a page cannot correct it.
 *
 * @param decode resolves character references, which some sites write into JSON
 */
export function readMetadata(
  document: Document,
  html: string,
  decode: (text: string) => string,
): PageMetadata {
  const linked = readLinkedData(document)
  const values = (field: keyof typeof fields, first?: string) =>
    [
      first,
      ...fields[field].map(([selector, attribute]) => attributeOf(document, selector, attribute)),
    ]
      .map((value) => collapse(decode(value ?? '')))
      .filter((value) => value !== '')
  const publisher = values('publisher', linked.publisher).find(isName)
  const authors =
    linked.authors.length > 0 ? linked.authors.map(decode) : values('authors').flatMap(parseAuthors)
  const address =
    firstOf(values('url'), (url) => parseUrl(url)) ?? SAVED_FROM.exec(html.slice(0, 4096))?.[1]
  return {
    title: withoutPublisher(headline(document, values('title', linked.title)), publisher),
    publishedAt: firstOf(values('publishedAt', linked.publishedAt), parseDate),
    authors: [...new Set(authors)],
    publisher,
    url: firstOf([...values('url').slice(0, 1), linked.url ?? '', address ?? ''], (url) =>
      parseUrl(url, address),
    ),
    language: firstOf([...values('language'), linked.language ?? ''], parseLanguage),
  }
}

function attributeOf(document: Document, selector = '', attribute = ''): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const value = element.getAttribute(attribute)
    if (value !== null && value.trim() !== '') return value
  }
  return undefined
}

/** The page's one level-1 heading where the metadata says no title. */
function headline(document: Document, titles: readonly string[]): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((heading) =>
    collapse(heading.textContent ?? ''),
  )
  return titles[0] ?? (headings.length === 1 ? headings[0] : undefined)
}

/** "Ministers meet | Example Wire" without the publisher that pages append for search engines. */
function withoutPublisher(
  title: string | undefined,
  publisher: string | undefined,
): string | undefined {
  if (title === undefined || publisher === undefined || !title.endsWith(publisher)) return title
  return title.slice(0, -publisher.length).replace(/\s+[|–—·-]\s+$/, '') || title
}

function isName(text: string): boolean {
  return !/^https?:\/\//i.test(text)
}

function firstOf<T>(
  values: readonly string[],
  read: (text: string) => T | undefined,
): T | undefined {
  for (const value of values) {
    const result = read(value)
    if (result !== undefined) return result
  }
  return undefined
}
