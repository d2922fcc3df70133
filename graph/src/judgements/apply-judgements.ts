import type { Entity, EntityId } from '../entity'
import type { Extraction } from '../extraction'
import type { Statement } from '../statement'
import type { Judgement } from './judgement'
import { mergeEntity } from './merge-entity'
import { withNames } from './name-entity'
import { splitEntity } from './split-entity'

/**
 * What an article says after judgements: those that were taken back are passed by, the others are made in their order.
 * What was read stays as it is, and statements keep their ids. Where nothing changes, the extraction itself is given back.
 */
export function applyJudgements(
  extraction: Extraction,
  judgements: readonly Judgement[],
): Extraction {
  return judgements
    .filter(({ undone }) => undone !== true)
    .reduce((corrected, judgement) => applyJudgement(corrected, judgement), extraction)
}

function applyJudgement(extraction: Extraction, judgement: Judgement): Extraction {
  const { correction } = judgement
  switch (correction.kind) {
    case 'merge':
      return mergeEntity(extraction, correction, judgement.found)
    case 'split':
      return splitEntity(extraction, correction, judgement.found)
    case 'rename':
      return changeEntity(extraction, correction.entity, (entity) =>
        withNames({ ...entity, name: correction.name }, [entity.name]),
      )
    case 'alias':
      return changeEntity(extraction, correction.entity, (entity) =>
        withNames(entity, [correction.alias]),
      )
    case 'change-kind':
      return changeEntity(extraction, correction.entity, ({ subkind, ...entity }) =>
        entity.kind === correction.to && subkind !== undefined
          ? { ...entity, subkind }
          : { ...entity, kind: correction.to },
      )
    case 'reject':
      return keepStatements(extraction, ({ id }) => id !== correction.statement)
    case 'distinct':
      return extraction
  }
}

function changeEntity(
  extraction: Extraction,
  id: EntityId,
  change: (entity: Entity) => Entity,
): Extraction {
  if (!extraction.entities.some((entity) => entity.id === id)) return extraction
  const entities = extraction.entities.map((entity) => (entity.id === id ? change(entity) : entity))
  return { ...extraction, entities }
}

function keepStatements(
  extraction: Extraction,
  isKept: (statement: Statement) => boolean,
): Extraction {
  const statements = extraction.statements.filter(isKept)
  return statements.length === extraction.statements.length
    ? extraction
    : { ...extraction, statements }
}
