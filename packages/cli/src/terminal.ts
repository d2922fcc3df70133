import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createColors } from 'picocolors'
import { describeError } from './describe-error'

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** What a command reads and writes: the process's own, or a test's. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted where the user stops the command. */
  readonly signal: AbortSignal
}

type Colors = ReturnType<typeof createColors>

/** Data goes to stdout, talk to stderr. */
export class Terminal {
  #failed = false

  constructor(readonly streams: Streams) {}

  /** Whether something went wrong that did not end the command. */
  get failed(): boolean {
    return this.#failed
  }

  get env(): Streams['env'] {
    return this.streams.env
  }

  get signal(): AbortSignal {
    return this.streams.signal
  }

  /** Writes data, as fast as whoever reads it takes it. */
  async print(chunks: AsyncIterable<string> | Iterable<string>): Promise<void> {
    await pipeline(chunks, this.streams.stdout, { end: false, signal: this.signal })
  }

  say(line: string): void {
    this.streams.stderr.write(`${line}\n`)
  }

  /** The command goes on, and ends with exit code 1. */
  fail(): void {
    this.#failed = true
  }

  /** Says in a line what went wrong and what to do, and lets the command fail. */
  report(error: unknown, prefix = 'newsgraph: '): void {
    this.fail()
    this.say(`${this.colors('stderr').red(prefix)}${describeError(error)}`)
  }

  colors(output: 'stdout' | 'stderr'): Colors {
    const { NO_COLOR = '', TERM } = this.env
    return createColors(this.isTerminal(output) && NO_COLOR === '' && TERM !== 'dumb')
  }

  isTerminal(output: 'stdout' | 'stderr'): boolean {
    return this.streams[output].isTTY === true
  }
}
