import type { VisibleLine, VisibleNetwork } from './filters'

/** The lines of one type that lead from, or to, an entity. */
export interface RelationGroup {
  readonly type: string
  /** Whether the lines lead to the entity; false where direction means nothing. */
  readonly incoming: boolean
  /** With the most evidence first. */
  readonly lines: readonly { readonly visible: VisibleLine; readonly other: string }[]
}

/** An entity's visible relations, grouped by type and direction; the groups with the most evidence first. */
export function relationsOf({ lines }: VisibleNetwork, entity: string): RelationGroup[] {
  const groups = new Map<string, { visible: VisibleLine; other: string }[]>()
  for (const visible of lines.values()) {
    const { source, target, line } = visible
    if (source !== entity && target !== entity) continue
    const incoming = target === entity && source !== entity && !line.symmetric
    const key = `${line.type} ${incoming}`
    const other = source === entity ? target : source
    groups.set(key, [...(groups.get(key) ?? []), { visible, other }])
  }
  return [...groups.values()]
    .map((members) => toGroup(members, entity))
    .sort((a, b) => evidence(b) - evidence(a) || (a.type < b.type ? -1 : 1))
}

function toGroup(
  members: { visible: VisibleLine; other: string }[],
  entity: string,
): RelationGroup {
  const [first] = members
  const line = first?.visible.line
  return {
    type: line?.type ?? '',
    incoming: line !== undefined && !line.symmetric && first?.visible.source !== entity,
    lines: members.sort(
      (a, b) =>
        b.visible.statements.length - a.visible.statements.length || (a.other < b.other ? -1 : 1),
    ),
  }
}

function evidence(group: RelationGroup): number {
  return group.lines.reduce((sum, { visible }) => sum + visible.statements.length, 0)
}
