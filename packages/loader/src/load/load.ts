import { type Extraction, type Ontology, StoreError } from '@newsgraph/graph'
import type { Engine } from '../engine'
import type { LoadOptions, LoadReport } from '../graph-store'
import { foldEntities } from './fold-entities'
import { inBatches } from './in-batches'
import { writeBatch } from './write-batch'

const NOTHING: LoadReport = { articles: 0, replaced: 0, unchanged: 0, entities: 0, statements: 0 }
const BATCH_SIZE = 100

/**
 * Writes articles a batch at a time, each batch whole or not at all, then folds the entities that they name. A load that
 * was cut off is completed by the next one.
 */
export async function load(
  engine: Engine,
  ontology: Ontology,
  extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
  { batchSize = BATCH_SIZE, onProgress }: LoadOptions,
): Promise<LoadReport> {
  let report = NOTHING
  try {
    for await (const batch of inBatches(extractions, batchSize)) {
      report = sum(report, await writeBatch(engine, ontology, batch))
      onProgress?.(report)
    }
  } catch (error) {
    if (!(error instanceof StoreError)) await foldEntities(engine)
    throw error
  }
  await foldEntities(engine)
  return report
}

function sum(a: LoadReport, b: LoadReport): LoadReport {
  return {
    articles: a.articles + b.articles,
    replaced: a.replaced + b.replaced,
    unchanged: a.unchanged + b.unchanged,
    entities: a.entities + b.entities,
    statements: a.statements + b.statements,
  }
}
