// Measures newsgraph, from plain text to graph, on development sets that lie outside the project, with their scorers.
//   npm run eval -- [--sets FOLDER] [--write] [--without compromise|model] [--errors names|statements] [--limit N]
// --sets     where the sets are (default: NEWSGRAPH_EVAL, or ../shared/eval)
// --write    put the table into docs/quality.md and docs/quality.json
// --without  what the numbers are without a part: compromise (Unicode's words and sentences instead, no tags) or the model
//            (compromise's names instead, no trees)
// --errors   list mistakes instead, by kind: of names in the sets of names, or of statements in the stories
// --limit    at most so many mistakes of each kind (default 20)
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { listErrors } from './evaluate/list-errors'
import { formatMeasures, type Measure, scoreSets, scoreStories } from './evaluate/score'

const root = path.resolve(__dirname, '..')
const tableFile = path.join(root, 'docs/quality.json')
const pageFile = path.join(root, 'docs/quality.md')

const { values: options } = parseArgs({
  options: {
    sets: { type: 'string' },
    write: { type: 'boolean', default: false },
    without: { type: 'string' },
    errors: { type: 'string' },
    limit: { type: 'string', default: '20' },
  },
})
const sets = path.resolve(
  options.sets ?? process.env['NEWSGRAPH_EVAL'] ?? path.join(root, '../shared/eval'),
)

if (!existsSync(path.join(sets, 'score.py'))) {
  console.error(
    `eval: no development sets in ${sets} (expected score.py and *.jsonl): name their folder with --sets`,
  )
  process.exit(1)
}

requireOneOf('without', options.without, ['compromise', 'model'])
requireOneOf('errors', options.errors, ['names', 'statements'])

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

function requireOneOf(option: string, value: string | undefined, known: readonly string[]): void {
  if (value === undefined || known.includes(value)) return
  console.error(`eval: expected ${known.join(' or ')} as --${option}, got '${value}'`)
  process.exit(1)
}
