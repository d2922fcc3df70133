import { type Judgement, StoreError } from '@newsgraph/graph'
import type { Transaction } from '../engine'

// Judgements are kept in a node of their own, joined to nothing, all in one: whoever adds one waits for whoever does so, too.

export const PREPARE_JUDGEMENTS =
  'CREATE CONSTRAINT judgements_id IF NOT EXISTS FOR (n:_Judgements) REQUIRE n.id IS UNIQUE'

const READ = `
  MATCH (n:_Judgements {id: 'all'})
  RETURN n.json AS json`

/** Nobody else changes them until the end of the transaction. */
const TAKE = `
  MATCH (n:_Judgements {id: 'all'})
  SET n.id = 'all'
  RETURN n.json AS json`

const WRITE = `
  MERGE (n:_Judgements {id: 'all'})
  SET n.json = $json`

/** What was judged, oldest first; nothing where nothing was. @throws StoreError for a node that is damaged */
export function readJudgements(run: Transaction['run']): Promise<readonly Judgement[]> {
  return read(run, READ)
}

/** The same, in a transaction that may change them. */
export function takeJudgements(run: Transaction['run']): Promise<readonly Judgement[]> {
  return read(run, TAKE)
}

async function read(run: Transaction['run'], cypher: string): Promise<readonly Judgement[]> {
  const { rows } = await run(cypher)
  const [{ json } = { json: '[]' }] = rows
  try {
    return JSON.parse(String(json)) as readonly Judgement[]
  } catch (cause) {
    throw new StoreError('the judgements in the node :_Judgements are damaged', {
      cause,
      hint: 'mend its JSON, or delete it to go on without any',
    })
  }
}

export async function writeJudgements(
  run: Transaction['run'],
  judgements: readonly Judgement[],
): Promise<void> {
  await run(WRITE, { json: JSON.stringify(judgements) })
}
