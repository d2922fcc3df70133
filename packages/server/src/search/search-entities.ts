import { foldedWords, isArticle, rankName } from '@newsgraph/graph'
import type { GraphNode, GraphStore } from '@newsgraph/loader'
import { readNode } from '../network/read-node'
import { collectElements } from '../query/collect-elements'
import { wordPattern } from './word-pattern'

const CANDIDATES = `
  MATCH (e:Entity)
  WHERE any(name IN [e.name] + e.aliases WHERE all(pattern IN $patterns WHERE name =~ pattern))
  RETURN e
  ORDER BY e.mentions DESC, e.id
  LIMIT $limit`

/** Of the most mentioned that fit, the best are answered. */
const LIMITS = { candidates: 500, found: 20, characters: 200 } as const

export interface FoundEntity {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly aliases: readonly string[]
  readonly mentions: number
}

/**
 * Entities with a name or alias in which every word asked for begins some word, whatever its case and accents. Whole names
 * come first, then beginnings of names, the most mentioned before the others.
 */
export async function searchEntities(
  store: GraphStore,
  asked: string,
): Promise<readonly FoundEntity[]> {
  const words = foldedWords(asked.slice(0, LIMITS.characters))
  if (words.length === 0) return []
  const patterns = [...words].sort((a, b) => b.length - a.length).map(wordPattern)
  const limit = LIMITS.candidates
  const { rows } = await store.query(CANDIDATES, { patterns, limit }, { rowLimit: limit })
  return [...collectElements(rows).nodes.values()]
    .flatMap(readFound)
    .map((entity) => ({
      entity,
      rank: rankName([entity.name, ...entity.aliases], asked) ?? Infinity,
    }))
    .sort((a, b) => a.rank - b.rank || b.entity.mentions - a.entity.mentions)
    .slice(0, LIMITS.found)
    .map(({ entity }) => entity)
}

function readFound(node: GraphNode): FoundEntity[] {
  const entity = readNode(node)
  if (entity === undefined || isArticle(entity)) return []
  const { name, kind, aliases, mentions } = entity
  return [{ id: node.id, name, kind, aliases, mentions }]
}
