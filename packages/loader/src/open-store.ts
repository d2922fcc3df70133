import { builtInOntology, type Ontology, StoreError } from '@newsgraph/graph'
import type { GraphStore } from './graph-store'

export interface StoreOptions {
  /** What stories may say: the ontology that they are read with. Default: the built-in one. */
  readonly ontology?: Ontology
  /**
   * Only ask, and make nothing where there is no store. Any number of processes may have an embedded store open so,
   * as long as none has it open to be written. Default: false.
   */
  readonly readOnly?: boolean
  /** Make a store where there is none. Default: true, unless it is only asked. */
  readonly create?: boolean
  /** Of a Neo4j server. Default: what its address says, else NEO4J_USERNAME of the environment, else neo4j. */
  readonly user?: string
  /** Of a Neo4j server. Default: what its address says, else NEO4J_PASSWORD of the environment. */
  readonly password?: string
  /** Of a Neo4j server. Default: the path of its address, else NEO4J_DATABASE of the environment, else its own. */
  readonly database?: string
}

/**
 * Opens a store: a Neo4j server (`neo4j://`, `bolt://` and their encrypted forms), else a folder.
 *
 * @throws StoreError for a server that does not answer or let us in, and for a folder that is no store, is damaged, or is
 *   open elsewhere
 */
export async function openStore(
  location: string,
  { ontology = builtInOntology, readOnly = false, create = !readOnly, ...login }: StoreOptions = {},
): Promise<GraphStore> {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(location)?.[1]?.toLowerCase()
  if (scheme === undefined) {
    const { openEmbedded }: Embedded = require('./embedded/open-embedded')
    return openEmbedded(location, { ontology, readOnly, create: create && !readOnly })
  }
  if (!SERVER_SCHEMES.includes(scheme))
    throw new StoreError(`expected neo4j://…, bolt://… or a folder, got ${scheme}://…`)
  const { openNeo4j }: Neo4j = require('./neo4j/open-neo4j')
  return openNeo4j(location, { ontology, readOnly, ...login })
}

/** Each is loaded where it is used: neither driver is there for nothing. */
type Embedded = typeof import('./embedded/open-embedded')
type Neo4j = typeof import('./neo4j/open-neo4j')

const SERVER_SCHEMES = ['neo4j', 'bolt'].flatMap((name) => [name, `${name}+s`, `${name}+ssc`])
