import { FRONT_MATTER } from './front-matter'

export type Format = 'plain text' | 'Markdown' | 'HTML'

const SNIFFED = 4096
const PAGE =
  /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*|<\?xml[^<>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b/i
const EXTENSIONS: readonly [RegExp, Format][] = [
  [/\.(?:html?|xhtml)$/i, 'HTML'],
  [/\.(?:md|markdown)$/i, 'Markdown'],
]

/** By content where that leaves no doubt (a page's first tag, front matter), then by the name's extension. */
export function detectFormat(text: string, name: string): Format {
  if (PAGE.test(text.slice(0, SNIFFED))) return 'HTML'
  const named = EXTENSIONS.find(([extension]) => extension.test(name))?.[1]
  if (named !== undefined) return named
  return FRONT_MATTER.test(text) ? 'Markdown' : 'plain text'
}

/** Whether a folder's file is one of the stories in it. */
export function isStoryName(name: string): boolean {
  return /\.(?:txt|md|markdown|html?|xhtml)$/i.test(name)
}
