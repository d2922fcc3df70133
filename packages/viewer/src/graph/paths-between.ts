import type { VisibleNetwork } from '../filters/apply-filters'
import { findPaths, type Paths } from './find-paths'

/** Paths that are listed. */
const MOST = 100

/**
 * The shortest paths through what is shown, whichever way its lines point, those with the most sentences along them first.
 * What is said not to be so links nobody.
 */
export function pathsBetween({ entities, lines }: VisibleNetwork, from: string, to: string): Paths {
  if (!entities.has(from) || !entities.has(to)) return { paths: [], isCut: false }
  const sentences = new Map<string, Map<string, number>>()
  for (const { source, target, statements, certainty } of lines.values()) {
    if (certainty === 'denied') continue
    count(sentences, source, target, statements.length)
    count(sentences, target, source, statements.length)
  }
  const neighboursOf = (entity: string) => sentences.get(entity)?.keys() ?? []
  const { paths, isCut } = findPaths(neighboursOf, from, to, MOST)
  const evidence = (path: readonly string[]) =>
    path
      .slice(1)
      .reduce((sum, entity, index) => sum + (sentences.get(path[index] ?? '')?.get(entity) ?? 0), 0)
  const ranked = paths.map((path) => ({ path, evidence: evidence(path) }))
  ranked.sort((one, other) => other.evidence - one.evidence)
  return { paths: ranked.map(({ path }) => path), isCut }
}

function count(
  sentences: Map<string, Map<string, number>>,
  from: string,
  to: string,
  more: number,
): void {
  const own = sentences.get(from) ?? new Map<string, number>()
  sentences.set(from, own.set(to, (own.get(to) ?? 0) + more))
}
