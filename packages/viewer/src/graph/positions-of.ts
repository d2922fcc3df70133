import type { VisibleNetwork } from '../filters/apply-filters'
import { type Certainty, strongestCertainty } from './certainty'
import type { LineStatement } from './group-lines'

/** An office that sentences say somebody holds, or held. */
export interface Position {
  /** In the words of the newest sentence; empty where none names it. */
  readonly title: string
  /** Whoever holds it, or where it is held: not the entity asked for. */
  readonly other: string
  readonly line: string
  readonly former: boolean
  readonly certainty: Certainty
  /** Publication dates of the first and last sentence that say so. */
  readonly first?: string
  readonly last?: string
  readonly sentences: number
}

/** The positions that an entity holds, or that are held at it; former ones last, the newest first. */
export function positionsOf(
  { lines }: VisibleNetwork,
  entity: string,
  held: 'by' | 'at',
): Position[] {
  const groups = new Map<string, { line: string; other: string; statements: LineStatement[] }>()
  for (const { line, source, target, statements } of lines.values()) {
    if (line.type !== 'HOLDS_POSITION' || (held === 'by' ? source : target) !== entity) continue
    const other = held === 'by' ? target : source
    for (const statement of statements) {
      const key = [other, titleOf(statement).toLowerCase(), isFormer(statement)].join('\n')
      const group = groups.get(key) ?? { line: line.id, other, statements: [] }
      group.statements.push(statement)
      groups.set(key, group)
    }
  }
  return [...groups.values()]
    .map(toPosition)
    .sort(
      (a, b) => Number(a.former) - Number(b.former) || (b.last ?? '').localeCompare(a.last ?? ''),
    )
}

function toPosition({
  line,
  other,
  statements,
}: {
  line: string
  other: string
  statements: readonly LineStatement[]
}): Position {
  const [newest] = statements
  const dates = statements.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  const [first] = dates
  const last = dates.at(-1)
  return {
    title: newest === undefined ? '' : titleOf(newest),
    other,
    line,
    former: newest !== undefined && isFormer(newest),
    certainty: strongestCertainty(statements),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    sentences: statements.length,
  }
}

function titleOf({ details }: LineStatement): string {
  return typeof details['title'] === 'string' ? details['title'] : ''
}

function isFormer({ details }: LineStatement): boolean {
  return details['former'] === true
}
