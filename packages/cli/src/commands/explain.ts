import type { ExplainedSentence, Explanation } from '@newsgraph/extractor'
import { type Article, NewsgraphError } from '@newsgraph/graph'
import { type Command, Option } from 'commander'
import { parsePublished, readSources, type SourceOptions, sourcesOf } from '../extract-sources'
import { openModel } from '../open-model'
import { readOntology } from '../read-ontology'
import { renderSentences } from '../render/explanation/sentences'
import { renderUnread } from '../render/explanation/unread'
import type { Terminal } from '../terminal'
import { UsageError } from '../usage-error'
import { jsonOption, ontologyOption, publishedOption } from './options'

interface ExplainOptions extends SourceOptions {
  readonly text?: string
  /** A number from 1, or words. */
  readonly sentence?: string
  readonly ontology?: string
  readonly json?: boolean
}

const EXAMPLES = `
Shows every layer of each sentence: words with their tags and the tree, names as the model sees them and as the story
decides, mentions with their entity, dates, the frames that fired and why others did not, and the statements.

Examples:
  newsgraph explain --text 'Blinken met Lavrov in New Delhi on Thursday.' --published 2023-03-02
  newsgraph explain story.txt --sentence 3
  newsgraph explain story.txt --sentence 'in New Delhi' --json`

export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command('explain')
    .summary('show how each sentence of a story is read')
    .description('Shows how each sentence of a story is read, layer by layer.')
    .argument('[file]', 'a story; - or none: standard input')
    .addOption(new Option('--text <text>', 'a story given here'))
    .addOption(new Option('--sentence <which>', 'only this one: its number, or words in it'))
    .addOption(publishedOption())
    .addOption(ontologyOption())
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action((file: string | undefined, options: ExplainOptions) =>
      explainStory(file, options, terminal),
    )
}

async function explainStory(
  file: string | undefined,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<void> {
  const articles = await findArticles(file, options, terminal)
  const ontology = await readOntology(options.ontology)
  const { explain } = await import('@newsgraph/extractor')
  const model = await openModel(terminal.signal)
  for await (const article of articles) {
    const explanation = await explain(article, model, ontology)
    const sentences = select(explanation, options.sentence)
    if (options.json === true) {
      await terminal.print([`${JSON.stringify({ ...explanation, sentences })}\n`])
      continue
    }
    await terminal.print(renderSentences(explanation, sentences, terminal.style))
    if (options.sentence === undefined)
      await terminal.print([renderUnread(article, explanation.zones, terminal.style)])
  }
}

async function findArticles(
  file: string | undefined,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<AsyncIterable<Article> | Iterable<Article>> {
  const { text } = options
  if (text === undefined)
    return readSources(sourcesOf(file === undefined ? [] : [file], terminal), options, terminal)
  if (file !== undefined) throw new UsageError('expected a file or --text, got both')
  const publishedAt = await parsePublished(options)
  const { articleFromRecord } = await import('@newsgraph/articles')
  return [articleFromRecord({ text, publishedAt })]
}

function select(
  { sentences }: Explanation,
  which: string | undefined,
): readonly ExplainedSentence[] {
  if (which === undefined) return sentences
  const words = which.toLowerCase()
  const found = /^\d+$/.test(which)
    ? sentences.slice(Number(which) - 1, Number(which))
    : sentences.filter(({ text }) => text.toLowerCase().includes(words))
  if (found.length > 0) return found
  throw new NewsgraphError(`no sentence '${which}' in the story`, {
    hint: `it has ${sentences.length}; give a number, or words of the sentence`,
  })
}
