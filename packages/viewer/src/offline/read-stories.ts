import type { Extraction } from '@newsgraph/graph'

/** The element of the page that holds its stories, which `newsgraph export --format html` writes there. */
const STORIES = 'newsgraph-stories'

/**
 * What was read of the stories that the page brings along.
 *
 * @throws Error where it brings none
 */
export function readStories(page: Document = document): readonly Extraction[] {
  const text = page.getElementById(STORIES)?.textContent
  if (!text) throw new Error(`expected stories in #${STORIES}, got none`)
  return JSON.parse(text)
}
