import { type Command, Option } from 'commander'
import { answerRecords } from '../answer-records'
import { extractSources, parsePublished, type SourceOptions, sourcesOf } from '../extract-sources'
import { openModel } from '../open-model'
import { readOntology } from '../read-ontology'
import type { Terminal } from '../terminal'
import { UsageError } from '../usage-error'
import { ontologyOption, publishedOption } from './options'

interface ExtractOptions extends SourceOptions {
  readonly input: 'stories' | 'jsonl'
  readonly ontology?: string
}

const EXAMPLES = `
Each line of the output is what one story says: its article, entities, mentions and statements.
With --input jsonl, each line {"id", "text", "title"?, "publishedAt"?} of standard input gives one line, in order;
{"id", "error"} where a record is none.

Examples:
  newsgraph extract story.txt | jq '.statements[] | [.source, .type, .target]'
  newsgraph extract stories/ > stories.jsonl
  newsgraph extract --input jsonl < records.jsonl > extractions.jsonl`

export function addExtract(program: Command, terminal: Terminal): void {
  program
    .command('extract')
    .summary('read stories and print what they say, without a store')
    .description('Reads stories and prints what each says as a line of JSON. Needs no store.')
    .argument('[paths...]', 'files and folders; - or none: standard input')
    .addOption(
      new Option('--input <form>', 'what is read').choices(['stories', 'jsonl']).default('stories'),
    )
    .addOption(publishedOption())
    .addOption(ontologyOption())
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ExtractOptions) => {
      const extractions = options.input === 'jsonl' ? answers : extractStories
      await terminal.print(toLines(extractions(paths, options, terminal)))
    })
}

async function* extractStories(
  paths: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
) {
  const ontology = await readOntology(options.ontology)
  yield* extractSources(sourcesOf(paths, terminal), options, ontology, terminal)
}

async function* answers(paths: readonly string[], options: ExtractOptions, terminal: Terminal) {
  if (paths.length > 0)
    throw new UsageError('expected no paths with --input jsonl', {
      hint: `it reads standard input: newsgraph extract --input jsonl < ${paths[0]}`,
    })
  const publishedAt = await parsePublished(options)
  const ontology = await readOntology(options.ontology)
  const { signal, streams } = terminal
  const reader = { model: await openModel(signal), ontology, publishedAt, signal }
  for await (const answer of answerRecords(streams.stdin, reader)) {
    if ('error' in answer) terminal.countProblem()
    yield answer
  }
}

async function* toLines(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(value)}\n`
}
