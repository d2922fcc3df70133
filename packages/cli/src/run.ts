import { main } from './main'
import type { Streams } from './terminal'

/** Runs the process's own arguments on its own streams, and leaves its exit code. */
export async function run(): Promise<void> {
  const stop = new AbortController()
  const { stdin, stdout, stderr, env } = process
  const streams: Streams = { stdin, stdout, stderr, env, signal: stop.signal }
  // Whoever waits for the stream hears of the error; without this, one that comes later would end the process.
  for (const output of [stdout, stderr]) output.on('error', () => undefined)
  // A second Ctrl-C finds no listener and ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  process.exitCode = await main(process.argv.slice(2), streams)
}
