import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { profileStages } from './profile-stages'
import { reportingNode, timeProcess } from './time-process'

const REQUIREMENTS = path.join(__dirname, 'requirements.txt')

export interface BenchText {
  readonly id: string
  readonly text: string
}

/**
 * Prints words a second on one core, from text to entities and statements, beside spaCy's small English model (names and
 * trees) on the same texts, and the time that each stage takes.
 *
 * Start-up is taken out of both in the same way: a process that reads all texts less one that reads the first.
 */
export function benchExtract(
  newsgraph: string,
  texts: readonly BenchText[],
  runs: number,
  folder: string,
): void {
  const [first = { id: '', text: '' }] = texts
  const words = countWords(texts) - countWords([first])
  const all = toLines(texts)
  const args = [newsgraph, 'extract', '--input', 'jsonl']
  const readers: [string, readonly string[] | undefined][] = [
    ['newsgraph: entities, statements, dates', reportingNode(args)],
    ['spaCy en_core_web_sm: names, trees', installSpacy(folder)],
  ]

  console.log(`${texts.length} texts, ${countWords(texts)} words; medians of ${runs} runs\n`)
  console.log(
    '| reader | words/s | start and first text, ms | peak memory MB |\n|---|---:|---:|---:|',
  )
  for (const [reader, command] of readers) {
    if (command === undefined) {
      console.log(`| ${reader} | not measured: it could not be installed | | |`)
      continue
    }
    const start = timeProcess(onOneCore(command), runs, toLines([first]))
    const { wall, memory } = timeProcess(onOneCore(command), runs, all)
    const speed = Math.round((words / (wall - start.wall)) * 1000)
    console.log(`| ${reader} | ${speed} | ${Math.round(start.wall)} | ${Math.round(memory)} |`)
  }

  const stages = profileStages(args, all, path.join(folder, 'profile'))
  const total = stages.reduce((sum, [, time]) => sum + time, 0)
  console.log('\n| stage | ms per 1,000 words | share |\n|---|---:|---:|')
  for (const [stage, time] of stages) {
    const each = ((time / countWords(texts)) * 1000).toFixed(1)
    console.log(`| ${stage} | ${each} | ${Math.round((100 * time) / total)} % |`)
  }
}

/** The command that reads with spaCy, from a virtual environment in the folder; undefined where there is none to be had. */
function installSpacy(folder: string): readonly string[] | undefined {
  const environment = path.join(folder, 'spacy')
  const python = path.join(environment, 'bin/python')
  const isDone = [
    ['python3', '-m', 'venv', environment],
    [python, '-m', 'pip', 'install', '--quiet', '--requirement', REQUIREMENTS],
  ].every(([program = '', ...args]) => {
    const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
    if (status !== 0) console.error(error?.message ?? stderr.trim())
    return status === 0
  })
  return isDone ? [python, path.join(__dirname, 'read_with_spacy.py')] : undefined
}

/** Holds a command on one core where the system has a program for it (Linux). */
function onOneCore(command: readonly string[]): readonly string[] {
  return process.platform === 'linux' ? ['taskset', '--cpu-list', '0', ...command] : command
}

function toLines(texts: readonly BenchText[]): string {
  return texts.map((text) => `${JSON.stringify(text)}\n`).join('')
}

function countWords(texts: readonly BenchText[]): number {
  return texts.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0)
}
