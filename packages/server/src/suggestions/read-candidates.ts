import type { MergeCandidate } from '@newsgraph/graph'
import type { GraphStore, QueryValue } from '@newsgraph/loader'

const CANDIDATES = `
  MATCH (e:Entity)
  WHERE e.id > $after
  RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases, e.mentions AS mentions,
    e.externalIds AS externalIds
  ORDER BY e.id
  LIMIT $limit`

/** Entities asked for at once, and at all: of a larger store, only so many are compared. */
const LIMITS = { page: 10_000, entities: 100_000, timeout: 30_000 } as const

/** The store's entities, as far as their names go. */
export async function readCandidates(store: GraphStore): Promise<readonly MergeCandidate[]> {
  const candidates: MergeCandidate[] = []
  while (candidates.length < LIMITS.entities) {
    const after = candidates.at(-1)?.id ?? ''
    const { rows } = await store.query(
      CANDIDATES,
      { after, limit: LIMITS.page },
      { rowLimit: LIMITS.page, timeout: LIMITS.timeout },
    )
    for (const row of rows) candidates.push(candidateOf(row))
    if (rows.length < LIMITS.page) break
  }
  return candidates
}

function candidateOf(row: readonly QueryValue[]): MergeCandidate {
  const [id, kind, name, aliases, mentions, externalIds] = row
  return {
    id: String(id),
    kind: String(kind ?? ''),
    name: String(name ?? ''),
    aliases: textsOf(aliases),
    mentions: Number(mentions ?? 0),
    externalIds: textsOf(externalIds),
  }
}

function textsOf(value: QueryValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
