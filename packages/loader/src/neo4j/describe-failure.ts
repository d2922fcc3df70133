import { NewsgraphError, StoreError } from '@newsgraph/graph'

interface Failure {
  readonly code?: string
  readonly message: string
}

/** Where a server is and as whom it was asked: what an error may say of it. */
export interface Place {
  readonly uri: string
  readonly user: string
  readonly database?: string | undefined
}

/** What the driver says, as somebody can act on it; errors of our own stay as they are. */
export function describeFailure(cause: unknown, { uri, user, database }: Place): NewsgraphError {
  if (cause instanceof NewsgraphError) return cause
  const { code = '', message } = cause as Failure
  if (message.startsWith('Pool is closed')) return new StoreError('the store is closed', { cause })
  switch (code) {
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return new StoreError(`no Neo4j answers at ${uri}`, {
        cause,
        hint: 'check that it runs and that the address is right (neo4j+s:// where it encrypts)',
      })
    case 'Neo.ClientError.Security.Unauthorized':
      return new StoreError(`Neo4j at ${uri} does not let the user '${user}' in`, {
        cause,
        hint: 'check NEO4J_USERNAME and NEO4J_PASSWORD',
      })
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new StoreError(`Neo4j at ${uri} lets nobody in after too many wrong passwords`, {
        cause,
        hint: 'wait some seconds, then check NEO4J_PASSWORD',
      })
    case 'Neo.ClientError.Security.CredentialsExpired':
      return new StoreError(`Neo4j at ${uri} wants the user '${user}' to have another password`, {
        cause,
        hint: 'change it there: ALTER CURRENT USER SET PASSWORD',
      })
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new StoreError(`Neo4j at ${uri} has no database '${database}'`, {
        cause,
        hint: 'check the address and NEO4J_DATABASE; most servers have one called neo4j',
      })
    default:
      return new StoreError(`Neo4j at ${uri} failed: ${message.split('\n')[0]}`, { cause })
  }
}
