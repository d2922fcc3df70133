import type { Extraction } from '@newsgraph/graph'
import type { LoadReport } from '@newsgraph/loader'
import type { Terminal } from './terminal'
import { withStore } from './with-store'

/** Loads extractions into a store, and says on a terminal how far it is. */
export async function loadExtractions(
  location: string,
  extractions: AsyncIterable<Extraction>,
  terminal: Terminal,
): Promise<LoadReport> {
  return withStore(location, async (store) => {
    await store.prepare()
    try {
      return await store.load(withProgress(extractions, terminal))
    } finally {
      terminal.status('')
    }
  })
}

async function* withProgress(
  extractions: AsyncIterable<Extraction>,
  terminal: Terminal,
): AsyncGenerator<Extraction> {
  let count = 0
  terminal.status('reading…')
  for await (const extraction of extractions) {
    count += 1
    terminal.status(`${count} read: ${extraction.article.title}`)
    yield extraction
  }
  terminal.status('saving…')
}

/** "12 stories: 10 new, 1 replaced, 1 unchanged; 85 entities, 97 statements". */
export function summarize(report: LoadReport, skipped: number): string {
  const { articles, replaced, unchanged, entities, statements } = report
  const parts = [
    `${articles - replaced - unchanged} new`,
    ...(replaced > 0 ? [`${replaced} replaced`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ]
  return `${count(articles, 'story', 'stories')}: ${parts.join(', ')}; ${count(entities, 'entity', 'entities')}, ${count(statements, 'statement', 'statements')}`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
