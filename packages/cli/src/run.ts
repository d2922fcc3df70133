import { type ExitCode, main } from './main'
import type { Streams } from './terminal'

const STOPPING = ['SIGINT', 'SIGTERM'] as const

/** Runs a command on the process's own streams; its exit code becomes the process's. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const controller = new AbortController()
  const { stdin, stdout, stderr, env } = process
  const streams: Streams = { stdin, stdout, stderr, env, signal: controller.signal }
  // Whoever waits for the stream hears of the error; without this, one that comes later would end the process.
  for (const output of [stdout, stderr]) output.once('error', () => undefined)
  // A second Ctrl-C finds no listener and ends the process at once.
  const stop = () => {
    controller.abort()
    stdin.destroy()
  }
  for (const signal of STOPPING) process.once(signal, stop)
  const code = await main(args, streams)
  for (const signal of STOPPING) process.off(signal, stop)
  process.exitCode = code
  return code
}
