import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { CONFIGURATION, JAVA_OPTIONS } from './configuration'
import { fetchJars } from './fetch-jars'
import { findJava } from './find-java'
import { boltAnswers, isPortFree } from './ports'
import { HOME, JARS, PASSWORD, PORT } from './settings'
import { PID_FILE } from './stop-server'

const CONFIGURATION_FOLDER = path.join(HOME, 'conf')
const LOG = path.join(HOME, 'logs/console.log')
/** Milliseconds until Bolt answers; 9 s on a quiet machine, 40 s on a busy one. */
const PATIENCE = 180_000

/** Starts the server with an empty database and waits until it answers. */
export async function startServer(): Promise<void> {
  const java = findJava()
  fetchJars()
  if (!(await isPortFree()))
    throw new Error(`port ${PORT} is taken: end whoever listens there, or set NEO4J_PORT`)
  prepareHome()
  setPassword(java)
  const server = spawnServer(java)
  writeFileSync(PID_FILE, String(server.pid))
  await waitForBolt(server)
  server.unref()
}

function prepareHome(): void {
  rmSync(HOME, { recursive: true, force: true })
  for (const folder of ['conf', 'data', 'import', 'logs', 'plugins', 'run'])
    mkdirSync(path.join(HOME, folder), { recursive: true })
  writeFileSync(path.join(CONFIGURATION_FOLDER, 'neo4j.conf'), `${CONFIGURATION.join('\n')}\n`)
}

/** Only before the first start does the server take one from outside. */
function setPassword(java: string): void {
  const { status, stdout, stderr } = spawnSync(
    java,
    ['-cp', `${JARS}/*`, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', PASSWORD],
    {
      encoding: 'utf8',
      env: { ...process.env, NEO4J_HOME: HOME, NEO4J_CONF: CONFIGURATION_FOLDER },
    },
  )
  if (status !== 0) throw new Error(`the server takes no password: ${stdout}${stderr}`.trim())
}

function spawnServer(java: string): ChildProcess {
  const log = openSync(LOG, 'a')
  const server = spawn(
    java,
    [
      ...JAVA_OPTIONS,
      ...['-cp', `${JARS}/*`, 'org.neo4j.server.CommunityEntryPoint'],
      ...[`--home-dir=${HOME}`, `--config-dir=${CONFIGURATION_FOLDER}`],
    ],
    { cwd: HOME, detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  return server
}

async function waitForBolt(server: ChildProcess): Promise<void> {
  for (const begun = Date.now(); !(await boltAnswers()); await setTimeout(200)) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`the server ended\n${endOfLog()}`)
    if (Date.now() - begun > PATIENCE) {
      server.kill('SIGKILL')
      throw new Error(`the server does not answer after ${PATIENCE / 1000} s\n${endOfLog()}`)
    }
  }
}

function endOfLog(): string {
  return readFileSync(LOG, 'utf8').slice(-1_500)
}
