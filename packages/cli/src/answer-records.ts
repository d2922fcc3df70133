import type { LanguageModel } from '@newsgraph/extractor'
import { type Extraction, NewsgraphError, type Ontology, ValidationError } from '@newsgraph/graph'
import { describeError } from './describe-error'
import { readLines } from './read-lines'

/** What one record gave, or why it gave nothing; `id` is the record's own. */
export type Answer = Extraction | { readonly id?: string | number; readonly error: AnswerError }

interface AnswerError {
  readonly message: string
  readonly hint?: string
}

interface Reader {
  /** Ends the answers once it is aborted. */
  readonly signal: AbortSignal
  readonly model: LanguageModel
  readonly ontology: Ontology
  /** Date of the records that have none. */
  readonly publishedAt?: string | undefined
}

/** In characters: no story comes near it. */
const LONGEST_RECORD = 8 * 1024 * 1024

/** Reads JSON lines and gives one answer a line, in order; empty lines are passed over. */
export async function* answerRecords(
  stream: AsyncIterable<Uint8Array>,
  reader: Reader,
): AsyncGenerator<Answer> {
  let number = 0
  for await (const line of readLines(stream, LONGEST_RECORD)) {
    number += 1
    if (line?.trim() !== '') yield await answer(line, number, reader)
  }
}

async function answer(line: string | undefined, number: number, reader: Reader): Promise<Answer> {
  let record: unknown
  try {
    record = parseLine(line, number)
    const { model, ontology, publishedAt } = reader
    const { articleFromRecord } = await import('@newsgraph/articles')
    const { extract } = await import('@newsgraph/extractor')
    return await extract(articleFromRecord(withDate(record, publishedAt)), model, ontology)
  } catch (error) {
    reader.signal.throwIfAborted()
    const { id } = (record ?? {}) as { id?: unknown }
    const isId = typeof id === 'string' || typeof id === 'number'
    return { ...(isId && { id }), error: toAnswerError(error) }
  }
}

function parseLine(line: string | undefined, number: number): unknown {
  const place = `line ${number}`
  if (line === undefined)
    throw new ValidationError(place, `expected at most ${LONGEST_RECORD} characters, got more`)
  try {
    return JSON.parse(line)
  } catch (cause) {
    const hint = 'a line is {"id", "text", "title"?, "publishedAt"?}'
    throw new ValidationError(place, 'expected JSON, got something else', { cause, hint })
  }
}

function withDate(record: unknown, publishedAt: string | undefined): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record
  const given = (record as { publishedAt?: unknown }).publishedAt
  return publishedAt === undefined || typeof given === 'string'
    ? record
    : { ...record, publishedAt }
}

function toAnswerError(error: unknown): AnswerError {
  if (!(error instanceof NewsgraphError)) return { message: describeError(error) }
  const { message, hint } = error
  return { message, ...(hint !== undefined && { hint }) }
}
