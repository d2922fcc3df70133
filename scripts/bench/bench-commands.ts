import { readFileSync } from 'node:fs'
import path from 'node:path'
import { reportingNode, timeProcess } from './time-process'

const COMPROMISE = `
  const nlp = require('compromise')
  for (const file of process.argv.slice(1)) nlp(require('node:fs').readFileSync(file, 'utf8')).sentences().json()`

/** Prints how long whole processes take, cold. */
export function benchCommands(
  newsgraph: string,
  files: readonly string[],
  runs: number,
  folder: string,
): void {
  const [story = ''] = files
  const words = files.reduce((sum, file) => sum + readFileSync(file, 'utf8').split(/\s+/).length, 0)
  const store = (name: string) => ['--store', path.join(folder, name)]
  const rows: [string, string[]][] = [
    ['node, doing nothing', ['-e', '']],
    ['newsgraph --help', [newsgraph, '--help']],
    ['newsgraph extract, one story', [newsgraph, 'extract', story]],
    ['newsgraph read, one story', [newsgraph, 'read', story, ...store('one')]],
    [`newsgraph read, ${files.length} stories`, [newsgraph, 'read', ...files, ...store('all')]],
    [`compromise alone, ${files.length} stories`, ['-e', COMPROMISE, ...files]],
  ]

  console.log(`${files.length} stories, ${words} words; medians of ${runs} runs\n`)
  console.log('| command | wall ms | cpu ms | peak memory MB |\n|---|---:|---:|---:|')
  for (const [what, args] of rows) {
    const { wall, cpu, memory } = timeProcess(reportingNode(args), runs)
    console.log(`| ${what} | ${Math.round(wall)} | ${Math.round(cpu)} | ${Math.round(memory)} |`)
  }
}
