import { builtInOntology } from '@newsgraph/graph'
import type { StoreCounts } from '@newsgraph/loader'
import type { Command } from 'commander'
import { alignRows } from '../render/align'
import type { Terminal } from '../terminal'
import { readVersion } from '../version'
import { type StoreOptions, showLocation, storeLocation, withStore } from '../with-store'
import { jsonOption, storeOption } from './options'

interface StatusOptions extends StoreOptions {
  readonly json?: boolean
}

const EXAMPLES = `
Examples:
  newsgraph status
  newsgraph status --store neo4j://127.0.0.1:7687 --json`

export function addStatus(program: Command, terminal: Terminal): void {
  program
    .command('status')
    .summary('say what the store holds')
    .description('Says where the store is, what runs it and what it holds.')
    .addOption(jsonOption())
    .addOption(storeOption())
    .addHelpText('after', EXAMPLES)
    .action((options: StatusOptions) => printStatus(options, terminal))
}

async function printStatus(options: StatusOptions, terminal: Terminal): Promise<void> {
  const location = storeLocation(options, terminal)
  const status = await withStore(location, { readOnly: true }, async (store) => ({
    store: showLocation(location),
    engine: { name: store.engine.name, version: store.engine.version },
    counts: await store.counts(),
    versions: {
      newsgraph: readVersion(),
      ontology: builtInOntology.data.version,
      node: process.versions.node,
    },
  }))
  await terminal.print([
    options.json === true ? `${JSON.stringify(status)}\n` : `${describe(status).join('\n')}\n`,
  ])
}

interface Status {
  readonly store: string
  readonly engine: { readonly name: string; readonly version: string }
  readonly counts: StoreCounts
  readonly versions: Readonly<Record<'newsgraph' | 'ontology' | 'node', string>>
}

function describe({ store, engine, counts, versions }: Status): readonly string[] {
  return alignRows([
    ['store', store],
    ['engine', `${engine.name} ${engine.version}`],
    ['articles', String(counts.articles)],
    ['entities', String(counts.entities)],
    ['statements', String(counts.statements)],
    ['newsgraph', `${versions.newsgraph}, ontology ${versions.ontology}, Node ${versions.node}`],
  ])
}
