import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createColors } from 'picocolors'
import type { Colors } from 'picocolors/types'
import { describeError, oneLine } from './describe-error'
import type { Style } from './render/style'

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

const DEFAULT_WIDTH = 80
const ERASE_LINE = '\r\u001b[K'

/** Where a command prints data (stdout) and talks (stderr). */
export class Terminal {
  #problems = 0
  #status = ''

  constructor(readonly streams: Streams) {}

  /** What went wrong so far without ending the command; any of it makes the exit code 1. */
  get problems(): number {
    return this.#problems
  }

  get env(): Streams['env'] {
    return this.streams.env
  }

  get signal(): AbortSignal {
    return this.streams.signal
  }

  /** How data is shown. */
  get style(): Style {
    const { isTTY, columns = DEFAULT_WIDTH } = this.streams.stdout
    return { colors: this.#colors('stdout'), width: isTTY === true ? columns : undefined }
  }

  /** Writes data, as fast as whoever reads it takes it. */
  async print(chunks: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const { signal } = this
    await pipeline(untilAborted(chunks, signal), this.streams.stdout, { end: false, signal })
  }

  say(line: string): void {
    const { stderr } = this.streams
    stderr.write(this.#status === '' ? `${line}\n` : `${ERASE_LINE}${line}\n${this.#status}`)
  }

  /** Says in a line what went wrong and what to do. */
  report(error: unknown, prefix = 'newsgraph: '): void {
    this.countProblem()
    this.say(`${this.#colors('stderr').red(prefix)}${describeError(error)}`)
  }

  countProblem(): void {
    this.#problems += 1
  }

  /** Shows how far the command is, in the last line of a terminal; '' takes the line away. */
  status(text: string): void {
    const { isTTY, columns = DEFAULT_WIDTH } = this.streams.stderr
    if (isTTY !== true) return
    this.#status = oneLine(text).slice(0, columns - 1)
    this.streams.stderr.write(`${ERASE_LINE}${this.#status}`)
  }

  #colors(output: 'stdout' | 'stderr'): Colors {
    const { NO_COLOR = '', TERM } = this.env
    return createColors(this.streams[output].isTTY === true && NO_COLOR === '' && TERM !== 'dumb')
  }
}

/** An aborted pipeline rejects at once, but goes on with what it reads. */
async function* untilAborted(
  chunks: AsyncIterable<string> | Iterable<string>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    signal.throwIfAborted()
    yield chunk
  }
}
