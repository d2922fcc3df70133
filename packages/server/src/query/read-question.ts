import type { Parameters } from '@newsgraph/loader'
import type { HonoRequest } from 'hono'
import { isMap, malformed, readJson } from '../read-json'

const SHAPE = '{ "cypher": "…", "parameters": { … } }'

/** Cypher, and the values of its `$names`. */
export interface CypherQuestion {
  readonly cypher: string
  readonly parameters: Parameters
}

/**
 * Reads `{ cypher, parameters? }`.
 *
 * @throws RequestError for anything else
 */
export async function readQuestion(request: HonoRequest): Promise<CypherQuestion> {
  const { cypher, parameters = {} } = await readJson(request, SHAPE)
  if (typeof cypher !== 'string' || !isMap(parameters)) throw malformed(SHAPE)
  return { cypher, parameters }
}
