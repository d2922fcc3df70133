import { ArticleError } from '@newsgraph/graph'

/** Blink stops nesting at 512; what nests deeper is no page that a browser would show. */
const DEEPEST = 512
/** A long live page has some ten thousand. */
const MOST_ELEMENTS = 300_000

/**
 * The document of a saved page. Nothing in it runs and nothing is fetched: linkedom only builds the tree.
 *
 * @throws ArticleError for a page too deep or too large to be a story
 */
export async function parsePage(html: string, name: string): Promise<Document> {
  const source = withRoot(html)
  await refuseMonster(source, name)
  const { DOMParser } = await import('linkedom')
  return new DOMParser().parseFromString(source, 'text/html') as unknown as Document
}

/** linkedom does not supply the elements that HTML lets an author leave out. */
function withRoot(html: string): string {
  if (/<html\b/i.test(html) && /<body\b/i.test(html)) return html
  const root = /<html\b[^<>]*>/i.exec(html)?.[0] ?? '<html>'
  const content = html.replace(/<\/?(?:!doctype|html|head|body)\b[^<>]*>/gi, '')
  return `<!doctype html>${root}<head></head><body>${content}</body></html>`
}

/** Looks at the tags alone, before a tree is built: building one takes time that grows with the square of its depth. */
async function refuseMonster(html: string, name: string): Promise<void> {
  const { Parser } = await import('htmlparser2')
  let depth = 0
  let elements = 0
  const refuse = (what: string) => {
    throw new ArticleError(`expected a page with a story in ${name}, got one with ${what}`, {
      hint: 'save the story alone, as text or in a reader view, and read that',
    })
  }
  const parser = new Parser(
    {
      onopentag() {
        depth += 1
        elements += 1
        if (depth > DEEPEST) refuse(`elements nested deeper than ${DEEPEST} levels`)
        if (elements > MOST_ELEMENTS) refuse(`over ${MOST_ELEMENTS} elements`)
      },
      onclosetag() {
        depth -= 1
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)
}
