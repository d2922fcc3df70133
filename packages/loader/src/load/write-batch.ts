import { applyJudgements, type Extraction, type Judgement, type Ontology } from '@newsgraph/graph'
import {
  CREATE_MENTIONS,
  createStatements,
  DIGESTS,
  mergeEntities,
  TAKE_ARTICLES,
  WRITE_ARTICLES,
} from '../cypher'
import type { ArticleKey, Engine, Transaction } from '../engine'
import type { LoadReport } from '../graph-store'
import { packExtraction } from '../pack-extraction'
import { describeArticle, type MentionRow } from './describe-article'
import { digest } from './digest'
import { forget } from './forget'
import { groupBy } from './group-by'
import { readDigests } from './read-digests'

/** An article as it was read, and what it says after judgements. */
export interface Story extends ArticleKey {
  readonly extraction: Extraction
  readonly corrected: Extraction
}

export function toStory(
  extraction: Extraction,
  ontology: Ontology,
  judgements: readonly Judgement[],
): Story {
  const corrected = applyJudgements(extraction, judgements)
  return {
    id: extraction.article.id,
    digest: digest(extraction, ontology, corrected),
    extraction,
    corrected,
  }
}

/** Puts what articles say in the place of what they said, where that differs; their entities are left to be folded. */
export async function writeBatch(
  engine: Engine,
  ontology: Ontology,
  batch: readonly Extraction[],
): Promise<LoadReport> {
  return engine.transact(async (transaction) => {
    const judgements = await transaction.judgements()
    const stories = batch.map((extraction) => toStory(extraction, ontology, judgements))
    const seen = await changedOf(transaction, DIGESTS, stories)
    const { changed, replaced } = await changedOf(transaction, TAKE_ARTICLES, seen.changed)
    await forget(transaction, replaced)
    return {
      articles: stories.length,
      replaced: replaced.length,
      unchanged: stories.length - changed.length,
      entities: await writeStories(transaction, ontology, changed),
      statements: changed.reduce((sum, { corrected }) => sum + corrected.statements.length, 0),
    }
  })
}

/** Stories of which something else is there or nothing, and what is there of them. */
async function changedOf(
  transaction: Transaction,
  statement: string,
  stories: readonly Story[],
): Promise<{ readonly changed: readonly Story[]; readonly replaced: readonly ArticleKey[] }> {
  if (stories.length === 0) return { changed: [], replaced: [] }
  const ids = stories.map(({ id }) => id)
  const known = await readDigests(transaction, statement, ids)
  const digests = new Map(known.map(({ id, digest }) => [id, digest]))
  const changed = stories.filter(({ id, digest }) => digests.get(id) !== digest)
  const changedIds = new Set(changed.map(({ id }) => id))
  return { changed, replaced: known.filter(({ id }) => changedIds.has(id)) }
}

/** Writes stories of which nothing is there. @returns how many entities are new */
export async function writeStories(
  transaction: Transaction,
  ontology: Ontology,
  stories: readonly Story[],
): Promise<number> {
  if (stories.length === 0) return 0
  const articles = stories.map(({ corrected, digest }) => ({
    digest,
    ...describeArticle(corrected, ontology),
  }))
  await transaction.keep(
    stories.map(({ id, digest, extraction }) => ({
      id,
      digest,
      packed: packExtraction(extraction),
    })),
  )
  const mentions = articles.flatMap((article) => article.mentions)
  const created = await mergeMentioned(transaction, mentions)
  await transaction.run(WRITE_ARTICLES, {
    rows: articles.map(({ digest, properties }) => ({ ...properties, digest })),
  })
  await transaction.run(CREATE_MENTIONS, { rows: mentions })
  const statements = articles.flatMap((article) => article.statements)
  for (const [type, rows] of groupBy(statements, (statement) => statement.type))
    await transaction.run(createStatements(type, fractions(type, ontology)), { rows })
  return created
}

/** In the order of ids, so that two loads at once wait for each other rather than lock each other out. */
async function mergeMentioned(
  transaction: Transaction,
  mentions: readonly MentionRow[],
): Promise<number> {
  const entities = new Map(
    mentions.map(({ entity: id, properties: { kind, name } }) => [
      id,
      { id, kind: String(kind), name },
    ]),
  )
  const rows = [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  let created = 0
  for (const [kind, ofKind] of groupBy(rows, (row) => row.kind))
    created += (await transaction.run(mergeEntities(kind), { rows: ofKind })).nodesCreated
  return created
}

function fractions(type: string, ontology: Ontology): readonly string[] {
  const details = Object.entries(ontology.relation(type)?.details ?? {})
  return ['confidence', ...details.filter(([, kind]) => kind === 'number').map(([name]) => name)]
}
