import { Command } from 'commander'

import { addExplain } from './commands/explain'
import { addExport } from './commands/export'
import { addExtract } from './commands/extract'
import { addImport } from './commands/import'
import { addQuery } from './commands/query'
import { addRead } from './commands/read'
import { addStatus } from './commands/status'
import { addView } from './commands/view'
import type { Terminal } from './terminal'
import { readVersion } from './version'

const AFTER_HELP = `
Examples:
  newsgraph read examples/stories
  newsgraph view
  newsgraph query 'MATCH (p:Person)-[r:MET]-(q:Person) WHERE p.id < q.id RETURN p.name, q.name, r.date'

newsgraph COMMAND --help has more for each.

Environment:
  NEWSGRAPH_STORE  where the graph is: a folder (default: .newsgraph) or neo4j://…
  NEO4J_PASSWORD   its password, where the graph is in Neo4j
  NO_COLOR         print without colour

Exit codes:
  0    done
  1    something failed or was skipped; what is good was done
  2    wrong usage
  130  stopped (Ctrl-C)`

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
    .usage('<command> [options]')
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText('after', AFTER_HELP)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(describeUsage(text)),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
    })
  for (const add of COMMANDS) add(program, terminal)
  return program
}

/** In the order of help. */
const COMMANDS = [
  addRead,
  addView,
  addQuery,
  addExport,
  addImport,
  addExplain,
  addExtract,
  addStatus,
] as const

/** Commander's error in a line, with what to do. */
function describeUsage(text: string): string {
  const [problem = '', suggestion] = text
    .trimEnd()
    .replace(/^error: /, '')
    .split('\n')
  const [, name] = /^\(Did you mean (.+)\?\)$/.exec(suggestion ?? '') ?? []
  const hint = name === undefined ? 'see --help' : `did you mean ${name}?`
  return `newsgraph: ${problem}; ${hint}\n`
}
