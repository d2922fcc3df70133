import type { HonoRequest } from 'hono'
import { malformed, readJson } from '../read-json'

const SHAPE = '{ "entities": ["…"] } of at most 10,000 ids'
const MOST = 10_000

/**
 * Reads `{ entities }`: ids.
 *
 * @throws RequestError for anything else
 */
export async function readEntities(request: HonoRequest): Promise<readonly string[]> {
  const { entities } = await readJson(request, SHAPE)
  if (!Array.isArray(entities) || entities.length > MOST) throw malformed(SHAPE)
  if (!entities.every((id) => typeof id === 'string')) throw malformed(SHAPE)
  return entities
}
