import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ArticleError } from '@newsgraph/graph'
import { isStoryName } from '../formats/detect-format'
import { describeFailure } from './describe-failure'

/** A file to read, or the reason why a folder cannot be. */
export type Found =
  | { readonly path: string }
  | { readonly path: string; readonly error: ArticleError }

/** The files that a path stands for: itself, or the stories in a folder and the folders in it, ordered by code unit. */
export async function* findFiles(path: string): AsyncGenerator<Found> {
  if (!(await isFolder(path))) {
    yield { path }
    return
  }
  let empty = true
  for await (const found of walk(path)) {
    empty = false
    yield found
  }
  if (empty)
    yield {
      path,
      error: new ArticleError(`no stories found in the folder ${path}`, {
        hint: 'stories are .txt, .md, .markdown, .html, .htm and .xhtml files',
      }),
    }
}

async function* walk(folder: string): AsyncGenerator<Found> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    yield { path: folder, error: describeFailure(folder, cause) }
    return
  }
  const names = new Set(entries.map((entry) => entry.name))
  const visible = entries.filter(({ name }) => !name.startsWith('.') && !isPageFolder(name, names))
  visible.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of visible) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else if (isStoryName(entry.name) && !(entry.isSymbolicLink() && (await isFolder(path))))
      yield { path }
  }
}

/** Browsers save "Story.html" with its pictures, scripts and advertisements in "Story_files". */
function isPageFolder(name: string, names: ReadonlySet<string>): boolean {
  const story = basename(name, '_files')
  return story !== name && (names.has(`${story}.html`) || names.has(`${story}.htm`))
}

/** False also where nobody can tell: reading the file then says why. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
