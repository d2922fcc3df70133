import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { NewsgraphError } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'

/** Where the page holds its stories, and what it is called. */
const STORIES = '<script type="application/json" id="newsgraph-stories">[]</script>'
const TITLE = '<title>newsgraph</title>'

/**
 * The page with all stories of a store in it, in pieces: one file that needs neither a server nor anything else.
 *
 * @throws NewsgraphError where the page has not been built
 */
export async function* pageWithStories(
  store: GraphStore,
  title: string | undefined,
): AsyncGenerator<string> {
  const [head, tail] = split(titled(await readPage(), title), STORIES)
  yield head
  yield STORIES.slice(0, STORIES.indexOf(']'))
  let isFirst = true
  for await (const extraction of store.extractions(undefined, { corrected: true })) {
    yield (isFirst ? '' : ',\n') + scriptJson(extraction)
    isFirst = false
  }
  yield STORIES.slice(STORIES.indexOf(']'))
  yield tail
}

async function readPage(): Promise<string> {
  const viewer = path.dirname(require.resolve('@newsgraph/viewer/package.json'))
  const file = path.join(viewer, 'dist/offline/offline.html')
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new NewsgraphError(`cannot read the page ${file}`, {
      cause,
      hint: 'build it with npm run build',
    })
  }
}

function titled(page: string, title: string | undefined): string {
  if (title === undefined) return page
  const [head, tail] = split(page, TITLE)
  return `${head}<title>${escapeText(title)}</title>${tail}`
}

function split(page: string, at: string): [head: string, tail: string] {
  const index = page.indexOf(at)
  if (index === -1) throw new Error(`expected ${at} in the page`)
  return [page.slice(0, index), page.slice(index + at.length)]
}

/** JSON in which nothing can end the script or begin a comment: `<` is written as JSON writes it otherwise. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
