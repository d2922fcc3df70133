import type { EntityNode } from '@newsgraph/graph'
import type { VisibleNetwork } from '../filters/apply-filters'
import type { LineGraph } from '../graph/group-lines'

/** A visible entity, and how much is said of it in what is shown. */
export interface EntityRow extends EntityNode {
  readonly id: string
  readonly relations: number
  readonly sentences: number
}

export function entityRows(graph: LineGraph, { entities, lines }: VisibleNetwork): EntityRow[] {
  const rows = new Map<string, { relations: number; sentences: number }>()
  for (const id of entities) rows.set(id, { relations: 0, sentences: 0 })
  for (const { source, target, statements } of lines.values())
    for (const end of new Set([source, target])) {
      const row = rows.get(end)
      if (row === undefined) continue
      row.relations++
      row.sentences += statements.length
    }
  return [...rows].map(([id, counts]) => ({ ...graph.getNodeAttributes(id), ...counts, id }))
}
