import type { Parameters } from '@newsgraph/loader'
import type { HonoRequest } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RequestError } from '../request-error'

/** Bytes of a question with its parameters. */
const LONGEST = 1_048_576

/** Cypher, and the values of its `$names`. */
export interface CypherQuestion {
  readonly cypher: string
  readonly parameters: Parameters
}

export const limitQuestion = bodyLimit({
  maxSize: LONGEST,
  onError: () => {
    throw new RequestError(413, `expected a question of at most ${LONGEST} bytes, got a longer one`)
  },
})

/**
 * Reads `{ cypher, parameters? }`. Only JSON that says so is read: a browser asks before it sends that to another origin.
 *
 * @throws RequestError for anything else
 */
export async function readQuestion(request: HonoRequest): Promise<CypherQuestion> {
  const type = request.header('content-type') ?? ''
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    throw new RequestError(415, `expected content of type application/json, got '${type}'`)
  const { cypher, parameters = {} } = await readMap(request)
  if (typeof cypher !== 'string' || !isMap(parameters)) throw malformed()
  return { cypher, parameters }
}

async function readMap(request: HonoRequest): Promise<Readonly<Record<string, unknown>>> {
  const body = await request.text()
  try {
    const value: unknown = JSON.parse(body)
    return isMap(value) ? value : {}
  } catch (cause) {
    throw malformed(cause)
  }
}

function malformed(cause?: unknown): RequestError {
  return new RequestError(400, 'expected { "cypher": "…", "parameters": { … } } as JSON', { cause })
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
