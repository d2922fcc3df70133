import { randomUUID } from 'node:crypto'
import type { Correction, Judgement, Ontology } from '@newsgraph/graph'
import type { Engine, Transaction } from '../engine'
import type { Remarks } from '../graph-store'
import { foldEntities } from '../load/fold-entities'
import { checkCorrection } from './check-correction'
import { rewriteArticles } from './rewrite-articles'

/**
 * Keeps a correction, and lets the articles that it touches say what they say after it: both or neither. Judgements that were
 * taken back are forgotten.
 *
 * @throws ValidationError for a correction of what is not there
 */
export async function judge(
  engine: Engine,
  ontology: Ontology,
  correction: Correction,
  remarks: Remarks,
): Promise<Judgement> {
  return change(engine, ontology, async (transaction) => {
    const active = (await transaction.judgements()).filter(({ undone }) => undone !== true)
    const found = await checkCorrection({ transaction, engine, ontology, active }, correction)
    const judgement: Judgement = {
      id: randomUUID(),
      at: new Date().toISOString(),
      correction,
      ...remarks,
      ...(found !== undefined && { found }),
    }
    return { judgements: [...active, judgement], judgement }
  })
}

/** Takes back the last judgement that holds; undefined where none does. */
export function undo(engine: Engine, ontology: Ontology): Promise<Judgement | undefined> {
  return change(engine, ontology, async (transaction) => {
    const kept = await transaction.judgements()
    const last = kept.findLast(({ undone }) => undone !== true)
    return flag(kept, last, true)
  })
}

/** Makes the judgement again that was taken back last; undefined where none was. */
export function redo(engine: Engine, ontology: Ontology): Promise<Judgement | undefined> {
  return change(engine, ontology, async (transaction) => {
    const kept = await transaction.judgements()
    const next = kept.find(({ undone }) => undone === true)
    return flag(kept, next, false)
  })
}

/** All judgements as they are to be, and which of them is made or taken back. */
interface Change<Changed extends Judgement | undefined> {
  readonly judgements: readonly Judgement[]
  readonly judgement: Changed
}

function flag(
  kept: readonly Judgement[],
  old: Judgement | undefined,
  isUndone: boolean,
): Change<Judgement | undefined> {
  if (old === undefined) return { judgements: kept, judgement: undefined }
  const { undone, ...rest } = old
  const judgement: Judgement = isUndone ? { ...rest, undone: true } : rest
  return { judgements: kept.map((other) => (other === old ? judgement : other)), judgement }
}

async function change<Changed extends Judgement | undefined>(
  engine: Engine,
  ontology: Ontology,
  decide: (transaction: Transaction) => Promise<Change<Changed>>,
): Promise<Changed> {
  const changed = await engine.transact(async (transaction) => {
    const { judgements, judgement } = await decide(transaction)
    if (judgement === undefined) return judgement
    await transaction.keepJudgements(judgements)
    await rewriteArticles({ transaction, engine, ontology }, judgement, judgements)
    return judgement
  })
  await foldEntities(engine)
  return changed
}
