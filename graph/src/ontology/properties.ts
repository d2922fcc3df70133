import data from '../../ontology/properties.json'

export type PropertyType = 'string' | 'string[]' | 'int' | 'double' | 'boolean'

/** A property as tables and databases hold it. */
export interface Property {
  readonly name: string
  readonly type: PropertyType
  readonly description: string
}

type PropertyTables = Readonly<
  Record<'Entity' | 'Article' | 'MENTIONS' | 'statement', readonly Property[]>
>

/** The flat properties of nodes and relationships; a relation type's details come on top. */
export const PROPERTIES = data as PropertyTables
