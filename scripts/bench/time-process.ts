import { spawnSync } from 'node:child_process'

export interface ProcessTimes {
  /** Milliseconds, median of the runs. */
  readonly wall: number
  readonly cpu: number
  /** Megabytes, the most of any run. */
  readonly memory: number
}

/** Runs inside the measured process: prints what the operating system counted when it ends. */
const REPORT = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeSync(2, '\\n' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }))
  })`)}`

/** The command line of a Node program that reports on itself. */
export function reportingNode(args: readonly string[]): string[] {
  return [process.execPath, '--import', REPORT, ...args]
}

/**
 * Runs a program `runs` times, one after another, and once before that is not counted.
 *
 * @param command the program and its arguments; the last line that it writes to standard error is JSON of `cpu`
 *   (milliseconds) and `memory` (megabytes)
 * @param input what it gets on standard input
 * @throws Error if the program fails
 */
export function timeProcess(command: readonly string[], runs: number, input = ''): ProcessTimes {
  const [program = '', ...args] = command
  const measured = Array.from({ length: runs + 1 }, () => {
    const begun = performance.now()
    const { status, stderr, error } = spawnSync(program, args, {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const wall = performance.now() - begun
    if (status !== 0)
      throw new Error(`${program} ended with ${status}: ${stderr}`, { cause: error })
    const [report = ''] = stderr.trimEnd().split('\n').slice(-1)
    const usage: { cpu: number; memory: number } = JSON.parse(report)
    return { wall, ...usage }
  }).slice(1)
  return {
    wall: median(measured.map(({ wall }) => wall)),
    cpu: median(measured.map(({ cpu }) => cpu)),
    memory: Math.max(...measured.map(({ memory }) => memory)),
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
