import type { Command } from 'commander'
import { extractSources, type SourceOptions, sourcesOf } from '../extract-sources'
import { loadExtractions } from '../load-extractions'
import { readOntology } from '../read-ontology'
import type { Terminal } from '../terminal'
import { type StoreOptions, storeLocation } from '../with-store'
import { ontologyOption, publishedOption, storeOption } from './options'

interface ReadOptions extends SourceOptions, StoreOptions {
  readonly ontology?: string
}

const EXAMPLES = `
Stories are text, Markdown or saved web pages; of a folder, all that lie in it. A story that was read before is replaced.
What cannot be read is skipped, and costs none of the others.

Examples:
  newsgraph read examples/stories
  newsgraph read story.txt pages/*.html --published 2023-03-02
  curl -s https://example.org/story.html | newsgraph read -
  newsgraph read stories --store neo4j://127.0.0.1:7687`

export function addRead(program: Command, terminal: Terminal): void {
  program
    .command('read')
    .summary('read stories into the store')
    .description('Reads news stories and keeps what they say in the store.')
    .argument('[paths...]', 'files and folders; - or none: standard input')
    .addOption(publishedOption())
    .addOption(storeOption())
    .addOption(ontologyOption())
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: ReadOptions) => read(paths, options, terminal))
}

async function read(
  paths: readonly string[],
  options: ReadOptions,
  terminal: Terminal,
): Promise<void> {
  const ontology = await readOntology(options.ontology)
  const location = storeLocation(options, terminal)
  const extractions = extractSources(sourcesOf(paths, terminal), options, ontology, terminal)
  await loadExtractions(location, extractions, ontology, terminal)
  terminal.signal.throwIfAborted()
}
