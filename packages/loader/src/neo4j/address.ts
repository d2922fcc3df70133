import { StoreError } from '@newsgraph/graph'

/** Where a server is, and what its address says of the login; the uri says nothing of it. */
export interface Address {
  /** `neo4j://127.0.0.1:7687` */
  readonly uri: string
  readonly user?: string
  readonly password?: string
  readonly database?: string
}

/**
 * Reads `neo4j://user:password@host:7687/database`, of which scheme and host have to be there.
 *
 * @throws StoreError for what is no such address; it does not repeat it, for there may be a password in it
 */
export function readAddress(location: string): Address {
  try {
    const { protocol, host, username, password, pathname } = new URL(location)
    const [user, secret, database] = [username, password, pathname.slice(1)].map(decodeURIComponent)
    if (host !== '' && !database?.includes('/'))
      return {
        uri: `${protocol}//${host}`,
        ...(user && { user }),
        ...(secret && { password: secret }),
        ...(database && { database }),
      }
  } catch {
    // Said below.
  }
  throw new StoreError('expected an address like neo4j://127.0.0.1:7687', {
    hint: 'user and password may stand in NEO4J_USERNAME and NEO4J_PASSWORD',
  })
}
