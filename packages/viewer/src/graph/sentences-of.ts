import type { VisibleNetwork } from '../filters/apply-filters'
import { type LineStatement, newestFirst } from './group-lines'

/** All that visible sentences say of an entity, newest first. */
export function sentencesOf({ lines }: VisibleNetwork, entity: string): LineStatement[] {
  return [...lines.values()]
    .filter(({ source, target }) => source === entity || target === entity)
    .flatMap(({ statements }) => statements)
    .sort(newestFirst)
}
