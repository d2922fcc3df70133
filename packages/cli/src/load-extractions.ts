import type { Extraction, Ontology } from '@newsgraph/graph'
import type { GraphStore, LoadReport, StoreCounts } from '@newsgraph/loader'
import type { Terminal } from './terminal'
import { showLocation, withStore } from './with-store'

/** Loads extractions into a store; says how far it is on a terminal, and what came of it. */
export async function loadExtractions(
  location: string,
  extractions: AsyncIterable<Extraction>,
  ontology: Ontology,
  terminal: Terminal,
): Promise<void> {
  await withStore(location, { ontology }, async (store) => {
    const report = await load(store, extractions, terminal)
    const stopped = terminal.signal.aborted ? '; stopped, the same command reads the rest' : ''
    terminal.say(describeReport(report, terminal.problems) + stopped)
    terminal.say(describeCounts(location, await store.counts()))
  })
}

async function load(
  store: GraphStore,
  extractions: AsyncIterable<Extraction>,
  terminal: Terminal,
): Promise<LoadReport> {
  try {
    return await store.load(withProgress(extractions, terminal))
  } finally {
    terminal.status('')
  }
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

/** "12 stories: 10 new, 1 replaced, 1 unchanged; 2 skipped". */
function describeReport({ articles, replaced, unchanged }: LoadReport, skipped: number): string {
  const parts = [
    `${articles - replaced - unchanged} new`,
    ...(replaced > 0 ? [`${replaced} replaced`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
  ]
  const rest = skipped > 0 ? `; ${skipped} skipped` : ''
  return `${count(articles, 'story', 'stories')}: ${parts.join(', ')}${rest}`
}

function describeCounts(location: string, { articles, entities, statements }: StoreCounts): string {
  const counts = [
    count(articles, 'story', 'stories'),
    count(entities, 'entity', 'entities'),
    count(statements, 'statement', 'statements'),
  ]
  return `${showLocation(location)} holds ${counts.join(', ')}`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
