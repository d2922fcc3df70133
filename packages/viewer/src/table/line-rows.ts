import type { VisibleLine, VisibleNetwork } from '../filters/apply-filters'

/** A visible line with the names of its ends. */
export interface LineRow extends VisibleLine {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Publication date of the newest sentence, or nothing. */
  readonly newest: string
}

/** @param nameOf an entity's name by its id */
export function lineRows({ lines }: VisibleNetwork, nameOf: (entity: string) => string): LineRow[] {
  return [...lines.values()].map((visible) => ({
    ...visible,
    id: visible.line.id,
    from: nameOf(visible.source),
    to: nameOf(visible.target),
    newest: visible.statements[0]?.publishedAt ?? '',
  }))
}
