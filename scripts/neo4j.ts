// A real Neo4j for tests, without Docker: the jars from Maven Central, one Java process, on loopback alone.
//   npm run neo4j -- start|stop|status
// Each start gives an empty database. Environment: NEO4J_PASSWORD (8 characters or more), NEO4J_PORT, JAVA_HOME.
import { HOST, PASSWORD, PORT, USER, VERSION } from './neo4j/settings'
import { startServer } from './neo4j/start-server'
import { findServer, stopServer } from './neo4j/stop-server'

const ADDRESS = `bolt://${HOST}:${PORT}`

async function start(): Promise<string> {
  if (findServer() !== undefined) return `Neo4j runs already at ${ADDRESS}`
  await startServer()
  return `Neo4j ${VERSION} answers at ${ADDRESS}, user ${USER}, password ${secret()}`
}

/** The one that everybody knows may be shown. */
function secret(): string {
  const { NEO4J_PASSWORD } = process.env
  return NEO4J_PASSWORD === undefined ? PASSWORD : 'as in NEO4J_PASSWORD'
}

async function stop(): Promise<string> {
  return (await stopServer()) ? 'Neo4j has stopped' : 'Neo4j is not running'
}

async function status(): Promise<string> {
  const pid = findServer()
  return pid === undefined ? 'Neo4j is not running' : `Neo4j runs at ${ADDRESS} (process ${pid})`
}

const commands: Readonly<Record<string, () => Promise<string>>> = { start, stop, status }
const [name = '', ...rest] = process.argv.slice(2)
const command = rest.length === 0 && Object.hasOwn(commands, name) ? commands[name] : undefined

if (command === undefined) {
  console.error(`neo4j: expected start, stop or status, got '${[name, ...rest].join(' ')}'`)
  process.exit(2)
}
command().then(
  (line) => console.log(line),
  (error: Error) => {
    console.error(`neo4j: ${error.message}`)
    process.exit(1)
  },
)
