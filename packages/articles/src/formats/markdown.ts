import type { Token, Tokens } from 'marked'
import { collapse } from '../fields/collapse'
import { headlineOf, withHeadline } from '../fields/headline'
import type { Story } from '../story'
import { readFrontMatter } from './front-matter'
import { paragraphsOf } from './page/paragraphs'
import { parsePage } from './page/parse-page'

/**
 * Markdown as plain text: a paragraph for each heading, paragraph, list item and table cell, apart by blank lines; links
 * as their text; without pictures, rules and code blocks.
 */
export async function readMarkdown(source: string, name: string): Promise<Story> {
  const { fields, body } = await readFrontMatter(source, name)
  const [{ lexer }, { decodeHTML }] = await Promise.all([
    import('marked'),
    import('entities/decode'),
  ])
  const paragraphs: string[] = []
  for (const block of blocks(lexer(body))) {
    if (block.type === 'html') paragraphs.push(...(await pageParagraphs(block.raw, name)))
    else paragraphs.push(collapse(inlineText(block, decodeHTML)))
  }
  const text = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
  const title = fields.title ?? headlineOf(text)
  return { ...fields, title, text: text === '' ? '' : withHeadline(title, text) }
}

/** The blocks that hold running text, in order, out of whatever holds them. */
function* blocks(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    switch (token.type) {
      case 'blockquote':
      case 'list_item':
        yield* blocks(token.tokens ?? [])
        break
      case 'list':
        yield* blocks((token as Tokens.List).items)
        break
      case 'table': {
        const { header, rows } = token as Tokens.Table
        for (const cell of [header, ...rows].flat())
          yield { type: 'paragraph', raw: cell.text, text: cell.text, tokens: cell.tokens }
        break
      }
      case 'heading':
      case 'paragraph':
      case 'text':
      case 'html':
        yield token
    }
  }
}

/** The words of a block, without markup; character references stand for their characters, except in code. */
function inlineText(token: Token, decode: (text: string) => string): string {
  switch (token.type) {
    case 'image':
    case 'html':
    case 'checkbox':
      return ''
    case 'br':
      return ' '
    case 'codespan':
    case 'escape':
      return token.text
  }
  if ('tokens' in token && token.tokens !== undefined)
    return token.tokens.map((child) => inlineText(child, decode)).join('')
  return 'text' in token ? decode(token.text) : ''
}

async function pageParagraphs(html: string, name: string): Promise<string[]> {
  return paragraphsOf((await parsePage(html, name)).body)
}
