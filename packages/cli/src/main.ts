import { CommanderError } from 'commander'
import { errorCode } from './error-code'
import { createProgram } from './program'
import { type Streams, Terminal } from './terminal'
import { UsageError } from './usage-error'

/** 0: done; 1: something failed or was skipped; 2: wrong usage; 130: stopped by the user. */
export type ExitCode = 0 | 1 | 2 | 130

/** Runs the command that the arguments name. Never throws. */
export async function main(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const terminal = new Terminal(streams)
  try {
    await createProgram(terminal).parseAsync(args, { from: 'user' })
    return terminal.problems > 0 ? 1 : 0
  } catch (error) {
    return settle(error, terminal)
  }
}

function settle(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (terminal.signal.aborted) return 130
  // Whoever read the output has seen enough: `newsgraph … | head`.
  if (errorCode(error) === 'EPIPE') return terminal.problems > 0 ? 1 : 0
  terminal.report(error)
  return error instanceof UsageError ? 2 : 1
}
