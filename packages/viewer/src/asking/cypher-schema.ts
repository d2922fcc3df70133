import { builtInOntology, PROPERTIES } from '@newsgraph/graph'

/** What Cypher can name in the graph. */
export interface CypherSchema {
  readonly kinds: readonly string[]
  readonly types: readonly string[]
}

/** The built-in ontology's names, then those that are only in the network: of an ontology of the reader's own. */
export function createSchema(kinds: Iterable<string>, types: Iterable<string>): CypherSchema {
  return {
    kinds: [...new Set([...builtInOntology.kindNames, ...kinds])],
    types: [...new Set([...builtInOntology.relationNames, ...types])],
  }
}

/** A name that a node or relationship can have, and what it is. */
export interface PropertyName {
  readonly name: string
  readonly description: string
}

/** @param label of a node; any node where it is not known */
export function nodeProperties(label?: string): readonly PropertyName[] {
  const { Entity, Article } = PROPERTIES
  if (label === 'Article') return Article
  return label === undefined ? onceEach([...Entity, ...Article]) : Entity
}

/** @param types of a relationship; any where none is known */
export function relationshipProperties(types: readonly string[]): readonly PropertyName[] {
  if (types.length === 1 && types[0] === 'MENTIONS') return PROPERTIES.MENTIONS
  const among = types.length === 0 ? builtInOntology.relationNames : types
  return onceEach([...PROPERTIES.statement, ...among.flatMap(detailsOf)])
}

function detailsOf(type: string): PropertyName[] {
  return Object.keys(builtInOntology.relation(type)?.details ?? {}).map((name) => ({
    name,
    description: 'a detail of its type',
  }))
}

function onceEach(properties: readonly PropertyName[]): readonly PropertyName[] {
  return [...new Map(properties.map((property) => [property.name, property])).values()]
}
