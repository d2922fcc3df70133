/** How the network is shown: drawn, or as one of its tables. */
export const VIEWS = ['network', 'relations', 'entities', 'sentences', 'stories'] as const
export type View = (typeof VIEWS)[number]

export type TableName = Exclude<View, 'network'>
