import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

interface CpuProfile {
  readonly nodes: readonly ProfileNode[]
  readonly samples: readonly number[]
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[]
}

interface ProfileNode {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly url: string }
  readonly children?: readonly number[]
}

const IDLE = '(idle)'

/**
 * Milliseconds that each stage of the extractor takes when newsgraph runs with `args`, sampled by V8, longest first. A
 * stage is a folder of the extractor's source; what it calls elsewhere counts as its own.
 *
 * @throws Error if the program fails
 */
export function profileStages(
  args: readonly string[],
  input: string,
  folder: string,
): [string, number][] {
  const profiling = ['--cpu-prof', '--cpu-prof-dir', folder, ...args]
  const { status, stderr } = spawnSync(process.execPath, profiling, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  const [file = ''] = readdirSync(folder)
  const profile: CpuProfile = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  const stages = stageOfEachNode(profile)
  const times = new Map<string, number>()
  profile.samples.forEach((id, index) => {
    const stage = stages.get(id) ?? IDLE
    times.set(stage, (times.get(stage) ?? 0) + (profile.timeDeltas[index] ?? 0) / 1000)
  })
  times.delete(IDLE)
  return [...times].sort(([, a], [, b]) => b - a)
}

function stageOfEachNode({ nodes }: CpuProfile): Map<number, string> {
  const stages = new Map<number, string>()
  // The profile lists a caller before what it calls.
  for (const node of nodes) {
    const stage = stageOf(node) ?? stages.get(node.id) ?? 'start, input, output'
    stages.set(node.id, stage)
    for (const child of node.children ?? []) stages.set(child, stage)
  }
  return stages
}

function stageOf({ callFrame: { functionName, url } }: ProfileNode): string | undefined {
  if (functionName === IDLE) return IDLE
  if (functionName === '(garbage collector)') return 'garbage collection'
  if (url.includes('/onnxruntime-')) return 'model'
  return /\/packages\/extractor\/dist\/src\/(\w+)\//.exec(url)?.[1]
}
