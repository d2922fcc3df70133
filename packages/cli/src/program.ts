import { Command } from 'commander'

import { addExtract } from './commands/extract'
import type { Terminal } from './terminal'
import { readVersion } from './version'

/** The command line: every command declares itself, and loads what it needs only when it runs. */
export function createProgram(terminal: Terminal): Command {
  const { stdout, stderr } = terminal.streams
  const program = new Command('newsgraph')
    .description(
      'Reads news stories into a network of who did what to whom, with the sentence that proves it.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'newsgraph: ')),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
    })
  addExtract(program, terminal)
  return program
}
