import { createReadStream } from 'node:fs'
import { type Extraction, NewsgraphError, type Ontology, ValidationError } from '@newsgraph/graph'
import { errorCode } from './error-code'
import { readLines } from './read-lines'
import type { Terminal } from './terminal'

/** In characters: an extraction is a few times as long as its story. */
const LONGEST_LINE = 64 * 1024 * 1024

/** The extractions in JSON lines, from files and `-`; lines that are none are reported and passed over. */
export async function* readExtractions(
  sources: readonly string[],
  ontology: Ontology,
  terminal: Terminal,
): AsyncGenerator<Extraction> {
  const { validateExtraction } = await import('@newsgraph/graph/validation')
  for (const source of sources) {
    const name = source === '-' ? 'standard input' : source
    let number = 0
    for await (const line of linesOf(source, terminal)) {
      number += 1
      if (line?.trim() === '') continue
      try {
        yield validateExtraction(parseLine(line), ontology)
      } catch (error) {
        terminal.report(inPlace(error, `${name}, line ${number}`), 'skipped: ')
      }
    }
  }
}

async function* linesOf(source: string, terminal: Terminal): AsyncGenerator<string | undefined> {
  const { streams, signal } = terminal
  const stream = source === '-' ? streams.stdin : createReadStream(source, { signal })
  try {
    yield* readLines(stream, LONGEST_LINE)
  } catch (cause) {
    if (signal.aborted) return
    const code = errorCode(cause)
    if (code === undefined) throw cause
    const problem = code === 'ENOENT' ? `no such file: ${source}` : `cannot read ${source}: ${code}`
    terminal.report(new NewsgraphError(problem, { cause, hint: 'check the path' }), 'skipped: ')
  }
}

function parseLine(line: string | undefined): unknown {
  if (line === undefined)
    throw new ValidationError('', `expected at most ${LONGEST_LINE} characters, got more`)
  try {
    return JSON.parse(line)
  } catch (cause) {
    const hint = 'its form is that of newsgraph export --format jsonl'
    throw new ValidationError('', 'expected JSON, got something else', { cause, hint })
  }
}

function inPlace(error: unknown, place: string): unknown {
  if (!(error instanceof ValidationError)) return error
  const { path, problem, hint } = error
  const full = path === '' ? place : `${place}, ${path}`
  return new ValidationError(full, problem, { cause: error, ...(hint !== undefined && { hint }) })
}
