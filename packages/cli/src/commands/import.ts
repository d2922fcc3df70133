import type { Command } from 'commander'
import { sourcesOf } from '../extract-sources'
import { loadExtractions } from '../load-extractions'
import { readExtractions } from '../read-extractions'
import { readOntology } from '../read-ontology'
import type { Terminal } from '../terminal'
import { type StoreOptions, storeLocation } from '../with-store'
import { ontologyOption, storeOption } from './options'

interface ImportOptions extends StoreOptions {
  readonly ontology?: string
}

const EXAMPLES = `
Reads what newsgraph export --format jsonl and newsgraph extract write. A story that is in the store already is replaced.

Examples:
  newsgraph import backup.jsonl
  newsgraph extract stories | newsgraph import --store neo4j://127.0.0.1:7687
  newsgraph export --format jsonl --store old | newsgraph import --store new`

export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .summary('load what was exported or extracted as JSON lines')
    .description('Loads stories that were read before, from JSON lines, into the store.')
    .argument('[files...]', 'files of JSON lines; - or none: standard input')
    .addOption(storeOption())
    .addOption(ontologyOption())
    .addHelpText('after', EXAMPLES)
    .action((files: string[], options: ImportOptions) => importFiles(files, options, terminal))
}

async function importFiles(
  files: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<void> {
  const ontology = await readOntology(options.ontology)
  const location = storeLocation(options, terminal)
  const extractions = readExtractions(sourcesOf(files, terminal), ontology, terminal)
  await loadExtractions(location, extractions, ontology, terminal)
  terminal.signal.throwIfAborted()
}
