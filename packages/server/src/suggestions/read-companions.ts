import type { Companions } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'

const COMPANIONS = `
  MATCH (e:Entity)-[]-(other:Entity)
  WHERE e.id IN $ids
  RETURN DISTINCT e.id AS id, other.id AS other, other.name AS name
  ORDER BY id, other
  LIMIT $limit`

const MOST = 20_000

/** Whom stories link these entities with. */
export async function readCompanions(
  store: GraphStore,
  ids: readonly string[],
): Promise<Companions> {
  const companions = new Map<string, Map<string, string>>()
  if (ids.length === 0) return companions
  const { rows } = await store.query(COMPANIONS, { ids, limit: MOST }, { rowLimit: MOST })
  for (const [id, other, name] of rows) {
    const own = companions.get(String(id)) ?? new Map<string, string>()
    companions.set(String(id), own.set(String(other), String(name ?? other)))
  }
  return companions
}
