import {
  applyJudgements,
  type Correction,
  type EntityId,
  type Judgement,
  type MentionPlace,
  type Ontology,
  ValidationError,
} from '@newsgraph/graph'
import { DIGESTS, FIND_ENTITY, FIND_STATEMENT } from '../cypher'
import type { Engine, Transaction } from '../engine'
import { readDigests } from '../load/read-digests'
import { unpackExtraction } from '../pack-extraction'

export interface Bench {
  readonly transaction: Transaction
  readonly engine: Engine
  readonly ontology: Ontology
  /** The judgements that hold, oldest first. */
  readonly active: readonly Judgement[]
}

/**
 * What the store knows of what a correction names.
 *
 * @throws ValidationError where it names what is not there, or means nothing
 */
export async function checkCorrection(
  bench: Bench,
  correction: Correction,
): Promise<Judgement['found']> {
  switch (correction.kind) {
    case 'merge': {
      refuseSame(correction.entity, correction.into, 'into')
      await findEntity(bench, correction.entity, 'entity')
      return findEntity(bench, correction.into, 'into')
    }
    case 'split': {
      refuseSame(correction.entity, correction.into, 'into')
      const { kind } = await findEntity(bench, correction.entity, 'entity')
      await checkMentions(bench, correction.entity, correction.mentions)
      return (await lookUp(bench, correction.into)) ?? { kind, name: correction.name }
    }
    case 'rename':
    case 'alias':
      await findEntity(bench, correction.entity, 'entity')
      return undefined
    case 'change-kind':
      if (correction.to === 'Article' || bench.ontology.kind(correction.to) === undefined)
        throw problem('to', `expected a kind of the ontology, got '${correction.to}'`)
      await findEntity(bench, correction.entity, 'entity')
      return undefined
    case 'reject':
      return findStatement(bench, correction.statement)
    case 'distinct':
      refuseSame(correction.entity, correction.other, 'other')
      await findEntity(bench, correction.entity, 'entity')
      await findEntity(bench, correction.other, 'other')
      return undefined
  }
}

interface FoundEntity {
  readonly kind: string
  readonly name: string
}

async function lookUp({ transaction }: Bench, id: EntityId): Promise<FoundEntity | undefined> {
  const { rows } = await transaction.run(FIND_ENTITY, { id })
  const [row] = rows
  return row && { kind: String(row['kind']), name: String(row['name']) }
}

async function findEntity(bench: Bench, id: EntityId, place: string): Promise<FoundEntity> {
  const found = await lookUp(bench, id)
  if (found === undefined) throw problem(place, `expected an entity of the store, got '${id}'`)
  return found
}

async function findStatement({ transaction }: Bench, id: string): Promise<Judgement['found']> {
  const { rows } = await transaction.run(FIND_STATEMENT, { id })
  const [row] = rows
  if (row === undefined)
    throw problem('statement', `expected a statement of the store, got '${id}'`)
  return { article: String(row['article']) }
}

/** What is split off has to be what the stories, after the judgements so far, take for a mention of the entity. */
async function checkMentions(
  { transaction, engine, active }: Bench,
  entity: EntityId,
  places: readonly MentionPlace[],
): Promise<void> {
  const articles = [...new Set(places.map(({ article }) => article))]
  const known = new Set<string>()
  for await (const kept of engine.kept(await readDigests(transaction, DIGESTS, articles))) {
    const { article, mentions } = applyJudgements(unpackExtraction(kept), active)
    for (const mention of mentions)
      if (mention.entity === entity) known.add(keyOf({ ...mention, article: article.id }))
  }
  const stray = places.findIndex((place) => !known.has(keyOf(place)))
  if (stray !== -1 || places.length === 0)
    throw problem(`mentions[${Math.max(0, stray)}]`, `expected a mention of '${entity}'`)
}

function keyOf({ article, start, end }: MentionPlace): string {
  return `${article} ${start}-${end}`
}

function refuseSame(entity: EntityId, other: EntityId, place: string): void {
  if (entity === other) throw problem(place, `expected another entity than '${entity}'`)
}

function problem(place: string, what: string): ValidationError {
  return new ValidationError(`correction.${place}`, what, {
    hint: 'look the network up again: it may have changed',
  })
}
