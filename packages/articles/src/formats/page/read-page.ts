import { ArticleError } from '@newsgraph/graph'
import { parseAuthors } from '../../fields/authors'
import { withHeadline } from '../../fields/headline'
import type { Story } from '../../story'
import { readMetadata } from './metadata'
import { paragraphsOf } from './paragraphs'
import { parsePage } from './parse-page'

/** A paragraph of prose has as many words outside of links; menus, teasers and buttons have fewer. */
const WORDS_OF_PROSE = 8

/**
 * The story of a saved page: its main text as Mozilla's Readability finds it, in paragraphs, with the headline first.
 *
 * @throws ArticleError for a page without a story
 */
export async function readPage(html: string, name: string): Promise<Story> {
  const [document, { Readability }, { decodeHTML }] = await Promise.all([
    parsePage(html, name),
    import('@mozilla/readability'),
    import('entities/decode'),
  ])
  const metadata = readMetadata(document, html, decodeHTML)
  const article = new Readability<Node>(document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse()
  const main = article?.content as Element | null | undefined
  if (main === null || main === undefined || !hasProse(main))
    throw new ArticleError(`no article text found in ${name}`, {
      hint: 'save the whole page of one story, or its text as plain text',
    })
  const title = metadata.title ?? article?.title ?? ''
  return {
    ...metadata,
    title,
    text: withHeadline(title, paragraphsOf(main).join('\n\n')),
    authors: metadata.authors?.length ? metadata.authors : parseAuthors(article?.byline ?? ''),
  }
}

function hasProse(main: Element): boolean {
  const copy = main.cloneNode(true) as Element
  for (const link of copy.querySelectorAll('a')) link.remove()
  return paragraphsOf(copy).some((paragraph) => paragraph.split(' ').length >= WORDS_OF_PROSE)
}
