import { readFile, rm } from 'node:fs/promises'
import { type Judgement, StoreError } from '@newsgraph/graph'
import type { StoreFolder } from './store-folder'
import { writeDurably } from './write-durably'

/** What was judged, oldest first; nothing where nothing was. @throws StoreError for a file that is damaged */
export async function readJudgements({
  judgements: file,
}: StoreFolder): Promise<readonly Judgement[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as readonly Judgement[]
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new StoreError(`the judgements in ${file} are damaged`, {
      cause,
      hint: 'mend the file, which is JSON, or take it away to go on without any',
    })
  }
}

/** Writes judgements, and a note that the graph does not follow them yet. */
export async function writeJudgements(
  folder: StoreFolder,
  judgements: readonly Judgement[],
): Promise<void> {
  await writeDurably(folder.judging, '')
  await writeDurably(folder.judgements, `${JSON.stringify(judgements, undefined, 1)}\n`)
}

/** The graph follows the judgements. */
export async function settleJudgements(folder: StoreFolder): Promise<void> {
  await rm(folder.judging, { force: true })
}
