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

/** What writes them is loaded when it is needed. CSV is two tables: a format each. */
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

/** A network as a file of some format. */
export async function writeFormat(name: DataFormatName, network: Network): Promise<Blob> {
  const format = DATA_FORMATS.find(({ extension }) => extension === name)
  return new Blob([(await format?.write(network)) ?? ''], { type: format?.mediaType ?? '' })
}

function formats(): Promise<typeof import('@newsgraph/graph/formats')> {
  return import('@newsgraph/graph/formats')
}
