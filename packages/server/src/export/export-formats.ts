import { buildNetwork, type Extraction, type Network } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import { storeToJson } from './store-to-json'

/** A form in which the whole store can be downloaded. */
export interface ExportFormat {
  readonly file: string
  readonly mediaType: string
  /** Text in pieces. */
  write(store: GraphStore): AsyncIterable<string>
}

export type FormatName = keyof typeof EXPORT_FORMATS

/**
 * JSON and JSON lines are written an article at a time; the others hold the whole network in memory. What writes them is
 * loaded when it is needed.
 */
export const EXPORT_FORMATS = {
  json: {
    file: 'newsgraph.json',
    mediaType: 'application/json',
    write: storeToJson,
  },
  jsonl: {
    file: 'newsgraph.jsonl',
    mediaType: 'application/jsonl',
    write: storeToJsonLines,
  },
  judgements: {
    file: 'newsgraph-judgements.jsonl',
    mediaType: 'application/jsonl',
    write: judgementsToJsonLines,
  },
  gexf: {
    file: 'newsgraph.gexf',
    mediaType: 'application/gexf+xml',
    write: writeWhole(async (network) => (await formats()).networkToGexf(network)),
  },
  graphml: {
    file: 'newsgraph.graphml',
    mediaType: 'application/graphml+xml',
    write: writeWhole(async (network) => (await formats()).networkToGraphml(network)),
  },
  'nodes.csv': {
    file: 'newsgraph-nodes.csv',
    mediaType: 'text/csv; charset=utf-8',
    write: writeWhole(async (network) => (await formats()).networkToCsv(network).nodes),
  },
  'edges.csv': {
    file: 'newsgraph-edges.csv',
    mediaType: 'text/csv; charset=utf-8',
    write: writeWhole(async (network) => (await formats()).networkToCsv(network).edges),
  },
} satisfies Readonly<Record<string, ExportFormat>>

function formats(): Promise<typeof import('@newsgraph/graph/formats')> {
  return import('@newsgraph/graph/formats')
}

async function* storeToJsonLines(store: GraphStore): AsyncGenerator<string> {
  const { extractionsToJsonl } = await import('@newsgraph/graph/jsonl')
  yield* extractionsToJsonl(store.extractions())
}

/** A judgement a line, oldest first, those that were taken back with `undone`. */
async function* judgementsToJsonLines(store: GraphStore): AsyncGenerator<string> {
  for (const judgement of await store.judgements()) yield `${JSON.stringify(judgement)}\n`
}

function writeWhole(format: (network: Network) => Promise<string>): ExportFormat['write'] {
  return async function* write(store) {
    const extractions: Extraction[] = []
    for await (const extraction of store.extractions(undefined, { corrected: true }))
      extractions.push(extraction)
    yield format(buildNetwork(extractions))
  }
}
