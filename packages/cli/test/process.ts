import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'

const bin = path.join(__dirname, '../bin/newsgraph.js')

/** Said where a source is newer than what was built of it. */
const NOTICE = 'newsgraph: building what changed since it last ran\n'

/** The real program in a process of its own. */
export function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  const { FORCE_COLOR, ...env } = process.env
  return spawn(process.execPath, [bin, ...args], { env: { ...env, CI: '1' } })
}

/** What it printed from now on, once it has ended. */
export async function finish(child: ChildProcessWithoutNullStreams) {
  const [stdout, stderr] = await Promise.all([
    text(child.stdout).catch(() => ''),
    text(child.stderr),
    child.exitCode ?? once(child, 'exit'),
  ])
  return { code: child.exitCode, stdout, stderr: stderr.replace(NOTICE, '') }
}

/** Gives it records without end; resolves once it takes none for a second. */
export function feed({ stdin }: ChildProcessWithoutNullStreams): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const write = () => {
      while (stdin.writable && stdin.write('{"text":"Ann Lee met Bo Ray in Paris."}\n'));
      clearTimeout(timer)
      timer = setTimeout(resolve, 1000)
    }
    stdin.on('error', () => undefined)
    stdin.on('drain', write)
    write()
  })
}
