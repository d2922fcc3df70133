// Times newsgraph as its users meet it: whole processes, cold, five runs each after one that is not counted.
//   npm run bench [-- --runs N]
// Every row stands beside a baseline from the same run: a Node process that does nothing, and compromise alone.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { timeProcess } from './bench/time-process'
import { inTemporaryFolder } from './temporary-folder'

const root = path.resolve(__dirname, '..')
const stories = path.join(root, 'examples/stories')
const newsgraph = path.join(root, 'packages/cli/bin/newsgraph.js')
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const runs = Number(values.runs)

const files = readdirSync(stories)
  .filter((file) => file.endsWith('.md'))
  .map((file) => path.join(stories, file))
const [story = ''] = files
const wordsOf = (file: string) => readFileSync(file, 'utf8').split(/\s+/).length
const words = files.reduce((sum, file) => sum + wordsOf(file), 0)

const rows = inTemporaryFolder((folder) => {
  const store = (name: string) => ['--store', path.join(folder, name)]
  const compromiseAlone = `
    const nlp = require('compromise')
    for (const file of process.argv.slice(1)) nlp(require('node:fs').readFileSync(file, 'utf8')).sentences().json()`
  return [
    { what: 'node, doing nothing', args: ['-e', ''] },
    { what: 'newsgraph --help', args: [newsgraph, '--help'] },
    { what: 'newsgraph extract, one story', args: [newsgraph, 'extract', story] },
    { what: 'newsgraph read, one story', args: [newsgraph, 'read', story, ...store('one')] },
    {
      what: `newsgraph read, ${files.length} stories`,
      args: [newsgraph, 'read', stories, ...store('all')],
    },
    { what: `compromise alone, ${files.length} stories`, args: ['-e', compromiseAlone, ...files] },
  ].map(({ what, args }) => ({ what, ...timeProcess(process.execPath, args, runs) }))
})

console.log(`${files.length} stories, ${words} words; medians of ${runs} runs\n`)
console.log('| command | wall ms | cpu ms | peak memory MB |\n|---|---:|---:|---:|')
for (const { what, wall, cpu, memory } of rows) {
  console.log(`| ${what} | ${Math.round(wall)} | ${Math.round(cpu)} | ${Math.round(memory)} |`)
}
