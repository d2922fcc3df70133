import type { Article, Extraction, Ontology } from '@newsgraph/graph'
import { openModel } from './open-model'
import type { Terminal } from './terminal'
import { UsageError } from './usage-error'

export interface SourceOptions {
  readonly published?: string | undefined
}

const STDIN = '-'

/** The sources that a command was given; standard input where there are none and something is piped in. */
export function sourcesOf(paths: readonly string[], { streams }: Terminal): readonly string[] {
  if (paths.length > 0) return paths
  if (streams.stdin.isTTY !== true) return [STDIN]
  throw new UsageError('expected stories, got none', {
    hint: 'name files or folders, or pipe a story in',
  })
}

/** @throws UsageError for a date that is none */
export async function parsePublished({ published }: SourceOptions): Promise<string | undefined> {
  if (published === undefined) return undefined
  const { parseDate } = await import('@newsgraph/articles')
  const date = parseDate(published)
  if (date !== undefined) return date
  throw new UsageError(`expected a date like 2023-03-02 as --published, got '${published}'`)
}

/**
 * The articles of files, folders and standard input; what cannot be read is reported. They end where the command is
 * stopped, so that what was read until then is kept.
 *
 * @throws UsageError for a date that is none
 */
export async function* readSources(
  sources: readonly string[],
  options: SourceOptions,
  terminal: Terminal,
): AsyncGenerator<Article> {
  const publishedAt = await parsePublished(options)
  const { readArticles } = await import('@newsgraph/articles')
  const { signal, streams } = terminal
  try {
    for await (const result of readArticles(sources, {
      publishedAt,
      stdin: streams.stdin,
      signal,
    })) {
      if (result.ok) yield result.article
      else terminal.report(result.error, 'skipped: ')
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** What the stories say; one that cannot be read is reported and costs none of the others. */
export async function* extractSources(
  sources: readonly string[],
  options: SourceOptions,
  ontology: Ontology,
  terminal: Terminal,
): AsyncGenerator<Extraction> {
  const { extract } = await import('@newsgraph/extractor')
  const model = await openModel(terminal.signal)
  for await (const article of readSources(sources, options, terminal)) {
    try {
      yield await extract(article, model, ontology)
    } catch (error) {
      if (terminal.signal.aborted) return
      terminal.report(error, 'skipped: ')
    }
  }
}
