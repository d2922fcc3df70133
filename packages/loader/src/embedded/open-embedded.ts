import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Ontology } from '@newsgraph/graph'
import { createStore } from '../create-store'
import type { GraphStore } from '../graph-store'
import { unpackExtraction } from '../pack-extraction'
import { findArticles } from './article-files'
import { settleJudgements } from './judgement-file'
import { openReadingEngine } from './reading-engine'
import { openStoreFolder, type StoreFolder } from './store-folder'
import { writeDurably } from './write-durably'
import { openWritingEngine } from './writing-engine'

/**
 * Opens the store in a folder; makes one where there is nothing, unless it is only to be read.
 *
 * @throws StoreError for a folder that is no store, a store of a later version, one that is damaged, and one that another
 *   process has open
 */
export async function openEmbedded(
  path: string,
  {
    ontology,
    readOnly,
    create = !readOnly,
  }: { readonly ontology: Ontology; readonly readOnly: boolean; readonly create?: boolean },
): Promise<GraphStore> {
  const folder = await openStoreFolder(path, { create })
  if (readOnly) return createStore(await openReadingEngine(folder), ontology)
  const isLost = !existsSync(folder.graph) && existsSync(folder.articles)
  if (isLost) await writeDurably(folder.rebuilding, '')
  const store = createStore(await openWritingEngine(folder), ontology)
  if (existsSync(folder.rebuilding)) await rebuild(store, folder)
  else if (existsSync(folder.judging)) await rewrite(store, folder)
  return store
}

/** Makes the graph again from the articles that are kept beside it. */
async function rebuild(store: GraphStore, folder: StoreFolder): Promise<void> {
  try {
    await store.load(extractionsOf(folder))
    await settleJudgements(folder)
    await rm(folder.rebuilding)
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Brings the graph to what was judged, where a crash came between the two. */
async function rewrite(store: GraphStore, folder: StoreFolder): Promise<void> {
  try {
    await store.load(store.extractions())
    await settleJudgements(folder)
  } catch (error) {
    await store.close()
    throw error
  }
}

async function* extractionsOf({ articles }: StoreFolder) {
  for await (const kept of findArticles(articles)) yield unpackExtraction(kept)
}
