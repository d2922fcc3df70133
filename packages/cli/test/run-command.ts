import { Readable, Writable } from 'node:stream'
import { type ExitCode, main, type Output } from '@newsgraph/cli'

// The model is opened anew for each command.
jest.setTimeout(60_000)

interface Given {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Width of the terminal; piped without it. */
  readonly columns?: number
  readonly signal?: AbortSignal
}

export interface Outcome {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command in this process, with streams that are kept. */
export async function runCommand(args: readonly string[], given: Given = {}): Promise<Outcome> {
  const { stdin = '', env = {}, columns, signal = new AbortController().signal } = given
  const stdout = new Kept(columns)
  const stderr = new Kept(columns)
  const input = Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)])
  const code = await main(args, { stdin: input, stdout, stderr, env, signal })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

class Kept extends Writable implements Output {
  readonly isTTY: boolean
  readonly columns: number
  #chunks: Buffer[] = []

  constructor(columns: number | undefined) {
    super()
    this.isTTY = columns !== undefined
    this.columns = columns ?? 80
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString('utf8')
  }

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.#chunks.push(chunk)
    done()
  }
}
