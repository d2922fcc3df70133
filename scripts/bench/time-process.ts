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

/**
 * Runs a Node program `runs` times, one after another, and once before that is not counted.
 *
 * @throws Error if the program fails
 */
export function timeProcess(node: string, args: readonly string[], runs: number): ProcessTimes {
  const measured = Array.from({ length: runs + 1 }, () => {
    const begun = performance.now()
    const { status, stderr } = spawnSync(node, ['--import', REPORT, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const wall = performance.now() - begun
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
    const usage: { cpu: number; memory: number } = JSON.parse(
      stderr.slice(stderr.lastIndexOf('\n')),
    )
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
