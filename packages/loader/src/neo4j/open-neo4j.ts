import { type Ontology, StoreError } from '@newsgraph/graph'
import { auth, type Driver, driver } from 'neo4j-driver'
import { createStore } from '../create-store'
import { forbidChanges } from '../forbid-changes'
import type { GraphStore } from '../graph-store'
import { readAddress } from './address'
import { describeFailure, type Place } from './describe-failure'
import { createNeo4jEngine } from './neo4j-engine'

const OLDEST_SERVER = 5
/** Milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, connectionAcquisitionTimeout: 15_000 } as const

interface Neo4jOptions {
  readonly ontology: Ontology
  readonly readOnly: boolean
  readonly user?: string
  readonly password?: string
  readonly database?: string
}

/**
 * Opens a Neo4j server, of version 5 or later.
 *
 * @throws StoreError where it does not answer, does not let the user in, or has no such database
 */
export async function openNeo4j(
  location: string,
  { ontology, readOnly, ...options }: Neo4jOptions,
): Promise<GraphStore> {
  const { uri, ...login } = { ...loginOfEnvironment(), ...readAddress(location), ...options }
  const { user = 'neo4j', password, database } = login
  const place: Place = { uri, user, database }
  const token = password === undefined ? undefined : auth.basic(user, password)
  const connection = driver(uri, token, { ...PATIENCE, useBigInt: true, telemetryDisabled: true })
  try {
    const engine = createNeo4jEngine(connection, place, await readVersion(connection, place))
    return createStore(readOnly ? forbidChanges(engine) : engine, ontology)
  } catch (error) {
    await connection.close()
    throw describeFailure(error, place)
  }
}

function loginOfEnvironment(): Omit<Neo4jOptions, 'ontology' | 'readOnly'> {
  const { NEO4J_USERNAME: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env
  return { ...(user && { user }), ...(password && { password }), ...(database && { database }) }
}

/** Of the server; asked in the database, so that one that is not there shows, and once, so that nobody waits. */
async function readVersion(connection: Driver, { uri, database }: Place): Promise<string> {
  const session = connection.session({ ...(database !== undefined && { database }) })
  try {
    const { summary } = await session.run('RETURN 1 AS one')
    const { agent = '' } = summary.server
    const version = agent.replace(/^Neo4j\//, '')
    if (Number.parseInt(version, 10) >= OLDEST_SERVER) return version
    throw new StoreError(`expected Neo4j ${OLDEST_SERVER} or later at ${uri}, got ${agent}`)
  } finally {
    await session.close()
  }
}
