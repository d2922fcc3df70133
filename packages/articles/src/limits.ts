import { ArticleError } from '@newsgraph/graph'

const MEBIBYTE = 1024 * 1024
const MOST_BYTES = 64 * MEBIBYTE
/** In characters. No paragraph of a story comes near it; a page may hold its pictures and scripts in one line. */
const LONGEST_LINE = { page: 16 * MEBIBYTE, text: MEBIBYTE }

/** @throws ArticleError over 64 MiB */
export function refuseSize(bytes: number, name: string): void {
  if (bytes > MOST_BYTES)
    throw new ArticleError(`expected at most ${MOST_BYTES / MEBIBYTE} MiB in ${name}, got more`, {
      hint: 'give each story its own file',
    })
}

/** @throws ArticleError for a text that holds no visible character */
export function refuseEmpty(text: string, name: string): void {
  if (/[^\s\p{C}]/u.test(text)) return
  const what = text === '' ? 'nothing' : 'only white space'
  throw new ArticleError(`expected a story in ${name}, got ${what}`, {
    hint: 'check that the file was saved with its text',
  })
}

/** @throws ArticleError for a line longer than any paragraph of a story, or than any line of a page */
export function refuseLongLines(text: string, name: string, kind: 'page' | 'text'): void {
  const limit = LONGEST_LINE[kind]
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (end - start > limit)
      throw new ArticleError(
        `expected lines of at most ${limit} characters in ${name}, got one of ${end - start}`,
        { hint: 'break the text into paragraphs, or check that the file is a story' },
      )
    start = end + 1
  }
}
