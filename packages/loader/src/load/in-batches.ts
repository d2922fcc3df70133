import type { Extraction } from '@newsgraph/graph'

/** Batches of at most `size`, in order, no article twice in the same. */
export async function* inBatches(
  extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
  size: number,
): AsyncGenerator<readonly Extraction[]> {
  let batch = new Map<string, Extraction>()
  for await (const extraction of extractions) {
    const { id } = extraction.article
    if (batch.has(id) || batch.size >= size) {
      yield [...batch.values()]
      batch = new Map()
    }
    batch.set(id, extraction)
  }
  if (batch.size > 0) yield [...batch.values()]
}
