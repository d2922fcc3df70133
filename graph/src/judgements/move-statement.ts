import type { EntityId } from '../entity'
import type { Statement } from '../statement'

/** The statement with other entities in the places of its ends and its speaker. */
export function moveStatement(statement: Statement, move: (id: EntityId) => EntityId): Statement {
  const { source, target, attribution } = statement
  return {
    ...statement,
    source: move(source),
    target: move(target),
    ...(attribution?.entity !== undefined && {
      attribution: { ...attribution, entity: move(attribution.entity) },
    }),
  }
}
