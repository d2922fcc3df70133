import type { ArticleId, EntityId, Judgement, Ontology } from '@newsgraph/graph'
import { ARTICLES_NAMING, clearKind, TAKE_KNOWN_ARTICLES } from '../cypher'
import type { Engine, Transaction } from '../engine'
import { forget } from '../load/forget'
import { readDigests } from '../load/read-digests'
import { type Story, toStory, writeStories } from '../load/write-batch'
import { unpackExtraction } from '../pack-extraction'

const BATCH_SIZE = 100

/** Lets the articles that a judgement touches say what they say after all judgements; their entities are left to be folded. */
export async function rewriteArticles(
  {
    transaction,
    engine,
    ontology,
  }: { transaction: Transaction; engine: Engine; ontology: Ontology },
  judgement: Judgement,
  judgements: readonly Judgement[],
): Promise<void> {
  const entities = touchedEntities(judgement)
  const articles = await touchedArticles(transaction, judgement, entities)
  for (let start = 0; start < articles.length; start += BATCH_SIZE) {
    const batch = articles.slice(start, start + BATCH_SIZE)
    const known = await readDigests(transaction, TAKE_KNOWN_ARTICLES, batch)
    const digests = new Map(known.map(({ id, digest }) => [id, digest]))
    const stories: Story[] = []
    for await (const kept of engine.kept(known)) {
      const story = toStory(unpackExtraction(kept), ontology, judgements)
      if (story.digest !== digests.get(story.id)) stories.push(story)
    }
    const changed = new Set(stories.map(({ id }) => id))
    await forget(
      transaction,
      known.filter(({ id }) => changed.has(id)),
    )
    if (judgement.correction.kind === 'change-kind')
      for (const kind of ontology.kindNames)
        await transaction.run(clearKind(kind), { ids: entities })
    await writeStories(transaction, ontology, stories)
  }
}

function touchedEntities({ correction }: Judgement): readonly EntityId[] {
  switch (correction.kind) {
    case 'merge':
    case 'split':
      return [correction.entity, correction.into]
    case 'rename':
    case 'alias':
    case 'change-kind':
      return [correction.entity]
    case 'reject':
    case 'distinct':
      return []
  }
}

async function touchedArticles(
  transaction: Transaction,
  { found }: Judgement,
  entities: readonly EntityId[],
): Promise<readonly ArticleId[]> {
  if (found?.article !== undefined) return [found.article]
  if (entities.length === 0) return []
  const { rows } = await transaction.run(ARTICLES_NAMING, { ids: entities })
  return rows.map(({ id }) => String(id))
}
