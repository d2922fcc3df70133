// Measures newsgraph, from plain text to graph, on development sets that lie outside the project, with their scorers.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command, Option } from 'commander'
import { listErrors } from './evaluate/list-errors'
import { formatMeasures, type Measure, scoreSets, scoreStories } from './evaluate/score'

const root = path.resolve(__dirname, '..')
const tableFile = path.join(root, 'docs/quality.json')
const pageFile = path.join(root, 'docs/quality.md')

interface Options {
  readonly sets: string
  readonly write?: true
  readonly without?: 'compromise' | 'model'
  readonly errors?: 'names' | 'statements'
  readonly limit: string
}

const options = new Command('npm run eval --')
  .description('Measures newsgraph, from plain text to graph, on the development sets.')
  .addOption(
    new Option('--sets <folder>', 'where the sets are')
      .env('NEWSGRAPH_EVAL')
      .default(path.join(root, '../shared/eval'), '../shared/eval'),
  )
  .option('--write', 'put the table into docs/quality.md and docs/quality.json')
  .addOption(
    new Option('--without <part>', 'measure without one of the two readers').choices([
      'compromise',
      'model',
    ]),
  )
  .addOption(
    new Option('--errors <kind>', 'list mistakes instead, by kind').choices([
      'names',
      'statements',
    ]),
  )
  .option('--limit <count>', 'mistakes of each kind, at most', '20')
  .parse()
  .opts<Options>()
const sets = path.resolve(options.sets)

if (!existsSync(path.join(sets, 'score.py'))) {
  console.error(
    `eval: no development sets in ${sets} (expected score.py and *.jsonl): name their folder with --sets`,
  )
  process.exit(1)
}

const script = path.join(__dirname, 'evaluate/read-without.ts')
const command =
  options.without === undefined
    ? `${process.execPath} ${path.join(root, 'packages/cli/bin/newsgraph.js')}`
    : `npm run --silent --prefix ${root} ts -- ${script} ${options.without}`

if (options.errors !== undefined) {
  console.log(listErrors(sets, command, options.errors, options.limit))
  process.exit(0)
}

const last: Measure[] = existsSync(tableFile) ? JSON.parse(readFileSync(tableFile, 'utf8')) : []
const measures = [...scoreSets(sets, command), ...scoreStories(sets, command)]
console.log(formatMeasures(measures, last))

if (options.write) {
  writeFileSync(tableFile, `${JSON.stringify(measures, null, 2)}\n`)
  const page = readFileSync(pageFile, 'utf8')
  const table = `<!-- measured -->\n\n${formatMeasures(measures, [])}\n\n<!-- /measured -->`
  writeFileSync(
    pageFile,
    page.replace(/<!-- measured -->[\s\S]*<!-- \/measured -->/, () => table),
  )
}
