import { parseAuthors } from '../../fields/authors'
import { collapse } from '../../fields/collapse'

type Thing = Readonly<Record<string, unknown>>

/** What a page's JSON-LD says of its story, as it says it: the strings are not checked. */
export interface LinkedData {
  readonly title?: string | undefined
  readonly publishedAt?: string | undefined
  readonly authors: readonly string[]
  readonly publisher?: string | undefined
  readonly url?: string | undefined
  readonly language?: string | undefined
}

const STORY_TYPE = /(?:Article|Posting|Report)$/
const NEWS_TYPE = /NewsArticle$/

/** Reads https://schema.org/NewsArticle and its kin out of every script of the page, out of lists and `@graph`s. */
export function readLinkedData(document: Document): LinkedData {
  const things = scripts(document).flatMap(flatten)
  const byId = new Map(
    things.flatMap((thing) => (text(thing['@id']) ? [[thing['@id'], thing]] : [])),
  )
  const story =
    things.find((thing) => hasType(thing, NEWS_TYPE)) ??
    things.find((thing) => hasType(thing, STORY_TYPE))
  if (story === undefined) return { authors: [] }
  const follow = (value: unknown) => byId.get(asThing(value)?.['@id']) ?? value
  return {
    title: text(story['headline']) ?? text(story['name']),
    publishedAt: text(story['datePublished']) ?? text(story['dateCreated']),
    authors: list(story['author']).flatMap((author) => nameOf(follow(author), parseAuthors)),
    publisher: list(story['publisher']).flatMap((one) => nameOf(follow(one), (name) => [name]))[0],
    url: text(story['url']) ?? address(story['mainEntityOfPage']),
    language: list(story['inLanguage']).flatMap((one) => nameOf(one, (name) => [name]))[0],
  }
}

function scripts(document: Document): unknown[] {
  return [...document.querySelectorAll("script[type='application/ld+json' i]")].flatMap(
    (script) => {
      try {
        const source = (script.textContent ?? '').replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, '')
        return [JSON.parse(source.trim().replace(/;$/, '')) as unknown]
      } catch {
        return []
      }
    },
  )
}

/** The things that a script describes: itself, its list, its graph, what a page is about; not what it links to. */
function flatten(root: unknown): Thing[] {
  const things: Thing[] = []
  const waiting = [root]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (Array.isArray(next)) waiting.push(...next.slice(0, 1000))
    const thing = asThing(next)
    if (thing === undefined) continue
    things.push(thing)
    waiting.push(thing['@graph'] ?? [], thing['mainEntity'] ?? [])
  }
  return things
}

function hasType(thing: Thing, type: RegExp): boolean {
  return list(thing['@type']).some((name) => typeof name === 'string' && type.test(name))
}

/** A person or organization is a string, or a thing with a name or names. */
function nameOf(value: unknown, split: (name: string) => string[]): string[] {
  if (typeof value === 'string') return split(collapse(value)).filter((name) => !isAddress(name))
  const name = asThing(value)?.['name'] ?? asThing(value)?.['alternateName']
  return list(name).flatMap((one) => text(one) ?? [])
}

function address(value: unknown): string | undefined {
  return text(value) ?? text(asThing(value)?.['@id']) ?? text(asThing(value)?.['url'])
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? collapse(value) : undefined
}

function list(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

function asThing(value: unknown): Thing | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Thing)
    : undefined
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text)
}
