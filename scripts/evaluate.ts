// Measures newsgraph, from plain text to graph, on development sets that lie outside the project, with their scorers.
//   npm run eval -- [--sets FOLDER] [--write]
// --sets   where the sets are (default: NEWSGRAPH_EVAL, or ../shared/eval)
// --write  put the table into docs/quality.md and docs/quality.json
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { formatMeasures, type Measure, scoreSets, scoreStories } from './evaluate/score'

const root = path.resolve(__dirname, '..')
const tableFile = path.join(root, 'docs/quality.json')
const pageFile = path.join(root, 'docs/quality.md')

const { values: options } = parseArgs({
  options: { sets: { type: 'string' }, write: { type: 'boolean', default: false } },
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

const command = `${process.execPath} ${path.join(root, 'packages/cli/bin/newsgraph.js')}`
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
