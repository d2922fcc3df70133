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
  const { DOMParser } = await import('linkedom')
  const document = new DOMParser().parseFromString(
    withRoot(html),
    'text/html',
  ) as unknown as Document
  refuseMonster(document, name)
  return document
}

/** linkedom does not supply the elements that HTML lets an author leave out. */
function withRoot(html: string): string {
  if (/<html\b/i.test(html) && /<body\b/i.test(html)) return html
  const root = /<html\b[^<>]*>/i.exec(html)?.[0] ?? '<html>'
  const content = html.replace(/<\/?(?:!doctype|html|head|body)\b[^<>]*>/gi, '')
  return `<!doctype html>${root}<head></head><body>${content}</body></html>`
}

function refuseMonster(document: Document, name: string): void {
  let depth = 0
  let elements = 0
  let node: Node | null = document.documentElement
  while (node !== null) {
    if (node.nodeType === 1) elements += 1
    if (depth > DEEPEST || elements > MOST_ELEMENTS) {
      const what =
        depth > DEEPEST ? `deeper than ${DEEPEST} levels` : `over ${MOST_ELEMENTS} elements`
      throw new ArticleError(
        `expected a page with a story in ${name}, got one with elements ${what}`,
        {
          hint: 'save the story alone, as text or in a reader view, and read that',
        },
      )
    }
    if (node.firstChild !== null) {
      node = node.firstChild
      depth += 1
      continue
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
    }
    node = node?.nextSibling ?? null
  }
}
