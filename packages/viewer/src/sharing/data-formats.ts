import type { Network } from '@newsgraph/graph'

/** A form in which other programs read a network. */
export interface DataFormat {
  readonly name: string
  /** Who reads it. */
  readonly readers: string
  readonly extension: string
  readonly mediaType: string
  write(network: Network): Promise<string>
}

/** What writes them is loaded when it is needed. CSV is two tables, and so is two of them. */
export const DATA_FORMATS = [
  {
    name: 'JSON',
    readers: 'graphology, Sigma, Gephi Lite',
    extension: 'json',
    mediaType: 'application/json',
    write: async (network) => JSON.stringify(network.export()),
  },
  {
    name: 'GEXF',
    readers: 'Gephi',
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    write: async (network) => (await formats()).networkToGexf(network),
  },
  {
    name: 'GraphML',
    readers: 'Cytoscape, yEd, NetworkX',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    write: async (network) => (await formats()).networkToGraphml(network),
  },
  {
    name: 'CSV, entities',
    readers: 'spreadsheets',
    extension: 'nodes.csv',
    mediaType: 'text/csv',
    write: async (network) => `\ufeff${(await formats()).networkToCsv(network).nodes}`,
  },
  {
    name: 'CSV, statements',
    readers: 'spreadsheets',
    extension: 'edges.csv',
    mediaType: 'text/csv',
    write: async (network) => `\ufeff${(await formats()).networkToCsv(network).edges}`,
  },
] as const satisfies readonly DataFormat[]

export type DataFormatName = (typeof DATA_FORMATS)[number]['extension']

function formats(): Promise<typeof import('@newsgraph/graph/formats')> {
  return import('@newsgraph/graph/formats')
}
