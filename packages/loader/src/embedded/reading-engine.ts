import { existsSync } from 'node:fs'
import { StoreError } from '@newsgraph/graph'
import type { Engine } from '../engine'
import { forbidChanges } from '../forbid-changes'
import { readArticles } from './article-files'
import { ENGINE } from './engine-info'
import { readJudgements } from './judgement-file'
import { createQueryRunner } from './query-runner'
import type { StoreFolder } from './store-folder'

/**
 * An embedded store that is only asked. Any number of processes may have it open so.
 *
 * @throws StoreError for a store that is damaged or that another process is writing
 */
export async function openReadingEngine(folder: StoreFolder): Promise<Engine> {
  if (!existsSync(folder.graph))
    throw new StoreError(`expected the graph of the store in ${folder.graph}, got no file`, {
      hint: 'the next read builds it again from the articles beside it',
    })
  const runner = createQueryRunner(async () => folder.graph)
  await runner.start()
  return forbidChanges({
    info: ENGINE,
    async read(cypher, parameters = {}) {
      const question = { cypher, parameters, rowLimit: Number.POSITIVE_INFINITY }
      const { columns, rows } = await runner.run(question, Number.POSITIVE_INFINITY)
      return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])))
    },
    query: (cypher, parameters, { timeout, rowLimit }) =>
      runner.run({ cypher, parameters, rowLimit }, timeout),
    kept: (articles) => readArticles(folder.articles, articles),
    judgements: () => readJudgements(folder),
    close: () => runner.close(),
  })
}
