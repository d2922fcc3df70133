import type { VisibleLine, VisibleNetwork } from '../filters/apply-filters'

/** The lines of one type that lead from, or to, an entity. */
export interface RelationGroup {
  readonly type: string
  /** Whether the lines lead to the entity; false where direction means nothing. */
  readonly incoming: boolean
  /** With the most evidence first. */
  readonly lines: readonly RelationTo[]
}

interface RelationTo {
  readonly visible: VisibleLine
  readonly other: string
}

/** An entity's visible relations, grouped by type and direction; the groups with the most evidence first. */
export function relationsOf({ lines }: VisibleNetwork, entity: string): RelationGroup[] {
  const groups = new Map<string, { type: string; incoming: boolean; lines: RelationTo[] }>()
  for (const visible of lines.values()) {
    const { source, target, line } = visible
    if (source !== entity && target !== entity) continue
    const incoming = source !== entity && !line.symmetric
    const key = `${line.type} ${incoming}`
    const group = groups.get(key) ?? { type: line.type, incoming, lines: [] }
    group.lines.push({ visible, other: source === entity ? target : source })
    groups.set(key, group)
  }
  return [...groups.values()]
    .map((group) => ({ ...group, lines: group.lines.sort(byEvidence) }))
    .sort((a, b) => evidenceOf(b) - evidenceOf(a) || (a.type < b.type ? -1 : 1))
}

function byEvidence(a: RelationTo, b: RelationTo): number {
  return b.visible.statements.length - a.visible.statements.length || (a.other < b.other ? -1 : 1)
}

function evidenceOf({ lines }: RelationGroup): number {
  return lines.reduce((sum, { visible }) => sum + visible.statements.length, 0)
}
