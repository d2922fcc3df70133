import { type Article, ArticleError } from '@newsgraph/graph'
import { decode } from './encoding/decode'
import { refuseSignature, refuseUnreadable } from './encoding/refuse-binary'
import { parseDate } from './fields/date'
import { parseLanguage } from './fields/language'
import { detectFormat, type Format } from './formats/detect-format'
import { readMarkdown } from './formats/markdown'
import { readPage } from './formats/page/read-page'
import { readPlainText } from './formats/plain-text'
import { refuseEmpty, refuseLongLines, refuseSize } from './limits'
import { type Story, toArticle } from './story'

/** What an article is taken to have where it does not say so itself. */
export interface ArticleDefaults {
  /** A date that `parseDate` reads. */
  readonly publishedAt?: string | undefined
  /** BCP 47 tag; `en` without it. */
  readonly language?: string | undefined
}

export interface ReadArticleOptions extends ArticleDefaults {
  /** The file's name, for its extension and for errors. */
  readonly name: string
}

const READERS: Readonly<Record<Format, (text: string, name: string) => Story | Promise<Story>>> = {
  'plain text': readPlainText,
  Markdown: readMarkdown,
  HTML: readPage,
}

/**
 * The article in a file's bytes: plain text, Markdown or a saved page, in any encoding that can be recognised. Depends
 * on nothing but its arguments.
 *
 * @throws ArticleError for what is no story (nothing, binary data, a page without an article, more than a story holds),
 * and for a default that is no date or language
 */
export async function readArticle(
  bytes: Uint8Array,
  options: ReadArticleOptions,
): Promise<Article> {
  const { name } = options
  const defaults = readDefaults(options)
  refuseSize(bytes.length, name)
  refuseSignature(bytes, name)
  const text = await decode(bytes)
  refuseUnreadable(text, name)
  refuseEmpty(text, name)
  const format = detectFormat(text, name)
  refuseLongLines(text, name, format === 'HTML' ? 'page' : 'text')
  const story = await readAs(format, text, name)
  refuseEmpty(story.text, name)
  refuseLongLines(story.text, name, 'text')
  return toArticle({
    ...story,
    publishedAt: story.publishedAt ?? defaults.publishedAt,
    language: story.language ?? defaults.language,
  })
}

/** The parsers are made for what people write; what makes one of them fail is no story. */
async function readAs(format: Format, text: string, name: string): Promise<Story> {
  try {
    return await READERS[format](text, name)
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause
    throw new ArticleError(`cannot read ${name} as ${format}`, {
      cause,
      hint: 'save the story as plain text and read that',
    })
  }
}

/**
 * The defaults in the form that articles have them.
 *
 * @throws ArticleError for a date or language that is none
 */
export function readDefaults({ publishedAt, language }: ArticleDefaults): ArticleDefaults {
  return {
    publishedAt: readDefault('publishedAt', publishedAt, 'a date like 2023-03-02', parseDate),
    language: readDefault('language', language, 'a language tag like en', parseLanguage),
  }
}

function readDefault(
  option: string,
  value: string | undefined,
  expected: string,
  parse: (text: string) => string | undefined,
): string | undefined {
  const parsed = value === undefined ? undefined : parse(value)
  if (value === undefined || parsed !== undefined) return parsed
  throw new ArticleError(`expected ${expected} as ${option}, got ${JSON.stringify(value)}`, {
    hint: 'write dates as year-month-day',
  })
}
