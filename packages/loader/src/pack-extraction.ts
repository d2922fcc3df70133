import { gunzipSync, gzipSync } from 'node:zlib'
import { type Extraction, StoreError } from '@newsgraph/graph'
import type { KeptArticle } from './engine'

/** JSON under gzip: `zcat` shows it. */
export function packExtraction(extraction: Extraction): Uint8Array {
  return gzipSync(JSON.stringify(extraction))
}

/** @throws StoreError for bytes that `packExtraction` did not write */
export function unpackExtraction({ id, packed }: Omit<KeptArticle, 'digest'>): Extraction {
  try {
    return JSON.parse(gunzipSync(packed).toString())
  } catch (cause) {
    throw new StoreError(`the text of article ${id} is damaged`, {
      cause,
      hint: 'read the story again',
    })
  }
}
