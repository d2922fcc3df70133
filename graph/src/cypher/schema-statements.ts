import { builtInOntology } from '../ontology/builtin'
import type { Ontology } from '../ontology/ontology'

/**
 * Cypher that prepares a store: constraints first, then indexes, each safe to run again. In the embedded store a
 * constraint is no index, so ids have both; Neo4j refuses the other order.
 */
export function schemaStatements(ontology: Ontology = builtInOntology): readonly string[] {
  return [
    constraint('Entity'),
    constraint('Article'),
    index('Entity', 'id'),
    index('Article', 'id'),
    index('Entity', 'name'),
    index('Entity', 'kind'),
    ...ontology.kindNames.map((kind) => index(kind, 'name')),
  ]
}

function constraint(label: string): string {
  return `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`
}

function index(label: string, property: string): string {
  return `CREATE INDEX ${label.toLowerCase()}_${property}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`
}
