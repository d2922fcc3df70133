import type { Context, HonoRequest } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RequestError } from './request-error'

export type JsonMap = Readonly<Record<string, unknown>>

/** Bytes of what is sent as JSON. */
const LONGEST = 1_048_576

/** @param what it is, for whoever sends a longer one: "a question" */
export function limitJson(what: string) {
  return bodyLimit({
    maxSize: LONGEST,
    onError: (_: Context) => {
      throw new RequestError(413, `expected ${what} of at most ${LONGEST} bytes, got a longer one`)
    },
  })
}

/**
 * Reads a JSON object. Only JSON that says so is read: a browser asks before it sends that to another origin.
 *
 * @param shape what is expected, for whoever sends something else
 * @throws RequestError for anything else
 */
export async function readJson(request: HonoRequest, shape: string): Promise<JsonMap> {
  const type = request.header('content-type') ?? ''
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    throw new RequestError(415, `expected content of type application/json, got '${type}'`)
  const body = await request.text()
  let cause: unknown
  try {
    const value: unknown = JSON.parse(body)
    if (isMap(value)) return value
  } catch (error) {
    cause = error
  }
  throw malformed(shape, cause)
}

export function malformed(shape: string, cause?: unknown): RequestError {
  return new RequestError(400, `expected ${shape} as JSON`, { cause })
}

export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
