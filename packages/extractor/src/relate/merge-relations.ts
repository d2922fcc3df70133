import type { Ontology } from '@newsgraph/graph'
import type { Relation } from '../document'

/** One statement a sentence, type and pair of ends: the first; a date that only a later one has is kept. */
export function mergeRelations(
  relations: readonly Relation[],
  ontology: Ontology,
): readonly Relation[] {
  const merged = new Map<string, Relation>()
  for (const relation of relations) {
    const key = keyOf(relation, ontology.isSymmetric(relation.type))
    const known = merged.get(key)
    if (known === undefined) merged.set(key, relation)
    else if (known.date === undefined && relation.date !== undefined) {
      merged.set(key, { ...known, date: relation.date })
    }
  }
  return [...merged.values()]
}

function keyOf({ type, sentence, source, target }: Relation, isSymmetric: boolean): string {
  const ends = [source.entity, target.entity]
  if (isSymmetric) ends.sort((a, b) => a - b)
  return `${sentence} ${type} ${ends.join(' ')}`
}
