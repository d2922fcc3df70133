import path from 'node:path'
import type { GraphStore } from '@newsgraph/loader'
import { type Command, Option } from 'commander'
import { pageWithStories } from '../page-with-stories'
import type { Terminal } from '../terminal'
import { UsageError } from '../usage-error'
import { type StoreOptions, storeLocation, withStore } from '../with-store'
import { writeFile } from '../write-file'
import { storeOption } from './options'

const FORMATS = ['html', 'json', 'jsonl', 'gexf', 'graphml', 'csv', 'judgements'] as const
type Format = (typeof FORMATS)[number]

interface ExportOptions extends StoreOptions {
  readonly format?: Format
  readonly output?: string
  readonly title?: string
}

const EXAMPLES = `
html        the page with all stories in it, one file: opens from disk, needs no server and no network
json        graphology's own, for graphology, Sigma and Gephi Lite
jsonl       what was read, a line a story; newsgraph import reads it back without loss
gexf        Gephi
graphml     Gephi, Cytoscape, yEd, NetworkX
csv         two tables, FILE-nodes.csv and FILE-edges.csv: spreadsheets, neo4j-admin import
judgements  what was corrected on the page, a line a correction, with those that were taken back

Examples:
  newsgraph export -o graph.html --title "Prisoners and treaties"
  newsgraph export --format json -o graph.json
  newsgraph export -o graph.gexf
  newsgraph export --format csv -o graph.csv
  newsgraph export --format jsonl | gzip > backup.jsonl.gz`

export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .summary('write the graph for other programs')
    .description('Writes the whole graph in a form that other programs read.')
    .addOption(
      new Option('-f, --format <format>', 'default: as the file is named, else json').choices(
        FORMATS,
      ),
    )
    .addOption(new Option('-o, --output <file>', 'the file to write; default: standard output'))
    .addOption(new Option('--title <words>', 'what an html page is called'))
    .addOption(storeOption())
    .addHelpText('after', EXAMPLES)
    .action((options: ExportOptions) => exportGraph(options, terminal))
}

async function exportGraph(options: ExportOptions, terminal: Terminal): Promise<void> {
  const { output } = options
  const format = options.format ?? formatOf(output)
  const file = output === '-' ? undefined : output
  if (format === 'csv' && file === undefined)
    throw new UsageError('expected a file for csv, which is two tables', {
      hint: 'add -o graph.csv',
    })
  if (options.title !== undefined && format !== 'html')
    throw new UsageError(`expected --title for html alone, got it for ${format}`, {
      hint: 'add --format html, or leave it out',
    })
  await withStore(storeLocation(options, terminal), { readOnly: true }, async (store) => {
    if (format === 'html') return writeChunks(pageWithStories(store, options.title), file, terminal)
    if (format !== 'csv') return write(store, format, file, terminal)
    for (const table of ['nodes', 'edges'] as const)
      await write(store, `${table}.csv`, tableFile(file ?? '', table), terminal)
  })
}

async function write(
  store: GraphStore,
  format: Exclude<Format, 'csv' | 'html'> | 'nodes.csv' | 'edges.csv',
  file: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const { EXPORT_FORMATS } = await import('@newsgraph/server')
  await writeChunks(EXPORT_FORMATS[format].write(store), file, terminal)
}

async function writeChunks(
  chunks: AsyncIterable<string>,
  file: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (file === undefined) return terminal.print(chunks)
  await writeFile(file, chunks, terminal.signal)
  terminal.say(`written: ${file}`)
}

function formatOf(file: string | undefined): Format {
  const extension = path.extname(file ?? '').slice(1)
  return FORMATS.find((format) => format === extension) ?? 'json'
}

/** "graph.csv" → "graph-nodes.csv". */
function tableFile(file: string, table: string): string {
  const { dir, name } = path.parse(file)
  return path.join(dir, `${name}-${table}.csv`)
}
