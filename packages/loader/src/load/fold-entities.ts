import {
  type Cells,
  type EntityView,
  entityCells,
  foldEntity,
  type KindName,
} from '@newsgraph/graph'
import { DELETE_ENTITIES, FRESHEN_ENTITIES, STALE_ENTITIES, VIEWS, WRITE_ENTITIES } from '../cypher'
import type { Engine, Row, Transaction } from '../engine'
import { splitExternalIds } from './external-ids'
import { groupBy } from './group-by'

const BATCH_SIZE = 200

/**
 * Computes entities again whose articles changed, from what each article that mentions them calls them; takes away those
 * that none mentions any more.
 */
export async function foldEntities(engine: Engine): Promise<void> {
  while ((await engine.transact(foldBatch)) > 0);
}

async function foldBatch(transaction: Transaction): Promise<number> {
  const { rows } = await transaction.run(STALE_ENTITIES, { limit: BATCH_SIZE })
  if (rows.length === 0) return 0
  const ids = rows.map(({ id }) => String(id)).sort()
  await transaction.run(FRESHEN_ENTITIES, { ids })
  const views = groupBy((await transaction.run(VIEWS, { ids })).rows, ({ entity }) =>
    String(entity),
  )
  await transaction.run(WRITE_ENTITIES, {
    rows: [...views].map(([id, seen]) => fold(id, seen)),
  })
  await transaction.run(DELETE_ENTITIES, { ids: ids.filter((id) => !views.has(id)) })
  return ids.length
}

function fold(id: string, rows: readonly Row[]): Cells {
  const { aliases, ...entity } = foldEntity(rows.map((row) => readView(id, row)))
  const { externalIds, ...rest } = entity
  return entityCells({
    ...rest,
    label: entity.name,
    aliases: [...aliases],
    ...(externalIds !== undefined && { externalIds: { ...externalIds } }),
  })
}

/** A MENTIONS relationship, as `describeArticle` writes it. */
interface Mention {
  readonly count: number
  readonly kind: KindName
  readonly name: string
  readonly aliases: readonly string[]
  readonly subkind?: string
  readonly description?: string
  readonly externalIds: readonly string[]
}

function readView(id: string, { article, publishedAt, mention }: Row): EntityView {
  const { count, externalIds, ...entity } = mention as Mention
  return {
    entity: { ...entity, id, externalIds: splitExternalIds(externalIds) },
    mentions: count,
    article: { id: String(article), ...(typeof publishedAt === 'string' && { publishedAt }) },
  }
}
