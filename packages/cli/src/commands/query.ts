import { QueryError, type Question, SAVED_QUESTIONS } from '@newsgraph/graph'
import type { QueryOptions } from '@newsgraph/loader'
import { type Command, Option } from 'commander'
import { printTable } from '../print-table'
import { fillParameters, parseParameters } from '../query-parameters'
import { readAll } from '../read-all'
import { renderCaret } from '../render/caret'
import type { Terminal } from '../terminal'
import { UsageError } from '../usage-error'
import { type StoreOptions, storeLocation, withStore } from '../with-store'
import { collect, jsonOption, positiveNumber, storeOption, wholeNumber } from './options'

interface QueryCommandOptions extends StoreOptions {
  readonly param?: readonly string[]
  readonly questions?: boolean
  readonly question?: string
  readonly write?: boolean
  /** Seconds. */
  readonly timeout?: number
  readonly limit?: number
  readonly json?: boolean
}

interface Asked {
  readonly cypher: string
  readonly parameters: Readonly<Record<string, unknown>>
}

const EXAMPLES = `
The query only reads, unless --write is given. What is in the graph: docs/cypher.md.
In a terminal the answer is a table; in a pipe it is tab-separated, or JSON with --json.
A parameter that is JSON (5, true, ["a"], "5") means that; anything else is text.

Examples:
  newsgraph query 'MATCH (p:Person)-[r:MET]-(q:Person) WHERE p.id < q.id RETURN p.name, q.name, r.date'
  newsgraph query --param name='Paul Whelan' 'MATCH ({name: $name})-[r]-(e:Entity) RETURN type(r), e.name, r.sentence'
  newsgraph query --questions
  newsgraph query --question what-is-said-of --param name='New START'
  newsgraph query - < question.cypher`

export function addQuery(program: Command, terminal: Terminal): void {
  program
    .command('query')
    .summary('ask the store in Cypher, or a saved question')
    .description('Asks the store in Cypher.')
    .argument('[cypher]', 'the query; - for standard input')
    .addOption(
      new Option('--param <name=value>', 'a value for $name; may be repeated').argParser(collect),
    )
    .addOption(new Option('--question <id>', 'ask a saved question'))
    .addOption(new Option('--questions', 'list the saved questions'))
    .addOption(new Option('--write', 'let the query change the store'))
    .addOption(
      new Option('--timeout <seconds>', 'stop after so long (default: 10)').argParser(
        positiveNumber,
      ),
    )
    .addOption(new Option('--limit <rows>', 'rows at most (default: 1000)').argParser(wholeNumber))
    .addOption(jsonOption())
    .addOption(storeOption())
    .addHelpText('after', EXAMPLES)
    .action((cypher: string | undefined, options: QueryCommandOptions) =>
      options.questions === true
        ? listQuestions(options, terminal)
        : query(cypher, options, terminal),
    )
}

async function query(
  given: string | undefined,
  options: QueryCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const { cypher, parameters } = await readQuestion(given, options, terminal)
  try {
    const result = await withStore(
      storeLocation(options, terminal),
      { readOnly: options.write !== true },
      (store) => store.query(cypher, parameters, limits(options)),
    )
    await printTable(result.columns, result.rows, options, terminal)
    if (result.truncated)
      terminal.say(`only the first ${result.rows.length} rows; --limit gives more`)
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    terminal.report(error)
    if (error.position !== undefined) terminal.say(renderCaret(cypher, error.position))
  }
}

async function readQuestion(
  given: string | undefined,
  { question: id, param = [] }: QueryCommandOptions,
  terminal: Terminal,
): Promise<Asked> {
  if (id !== undefined && given !== undefined)
    throw new UsageError('expected a query or --question, got both')
  if (id !== undefined) {
    const { cypher, parameters } = findQuestion(id)
    return { cypher, parameters: fillParameters(parameters, param) }
  }
  const cypher = given === '-' ? await readAll(terminal.streams.stdin) : given
  if (cypher === undefined || cypher.trim() === '')
    throw new UsageError('expected a query in Cypher, got none', {
      hint: 'see newsgraph query --help, or ask one of newsgraph query --questions',
    })
  return { cypher, parameters: parseParameters(param) }
}

function findQuestion(id: string): Question {
  const question = SAVED_QUESTIONS.find((saved) => saved.id === id)
  if (question !== undefined) return question
  throw new UsageError(`no saved question '${id}'`, { hint: 'see newsgraph query --questions' })
}

function limits({ write, timeout, limit }: QueryCommandOptions): QueryOptions {
  return {
    ...(write === true && { write }),
    ...(timeout !== undefined && { timeout: timeout * 1000 }),
    ...(limit !== undefined && { rowLimit: limit }),
  }
}

async function listQuestions(options: QueryCommandOptions, terminal: Terminal): Promise<void> {
  const rows = SAVED_QUESTIONS.map(({ id, title, parameters }) => [
    id,
    title,
    parameters
      .map(({ name, default: value }) => (value === undefined ? name : `${name}=${value}`))
      .join(' '),
  ])
  await printTable(['id', 'question', 'parameters'], rows, options, terminal)
}
