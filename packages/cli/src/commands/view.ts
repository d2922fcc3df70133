import { once } from 'node:events'
import path from 'node:path'
import { NewsgraphError, StoreError } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import type { RunningServer } from '@newsgraph/server'
import { type Command, Option } from 'commander'
import { createStoryReader } from '../create-story-reader'
import { errorCode } from '../error-code'
import { openBrowser } from '../open-browser'
import type { Terminal } from '../terminal'
import { UsageError } from '../usage-error'
import { type StoreOptions, storeLocation } from '../with-store'
import { storeOption, wholeNumber } from './options'

interface ViewOptions extends StoreOptions {
  readonly port?: number
  readonly open: boolean
  readonly readOnly?: boolean
}

/** The same from one time to the next, so that the page keeps its settings; another one where it is taken. */
const USUAL_PORT = 4747

const EXAMPLES = `
Only this machine can reach the page. Ctrl-C ends it. A folder that another process has open is only looked at.

Examples:
  newsgraph view
  newsgraph view --port 8080 --no-open --store neo4j://127.0.0.1:7687`

export function addView(program: Command, terminal: Terminal): void {
  program
    .command('view')
    .summary('look at the network in the browser')
    .description('Serves the page that draws the network, and opens it in the browser.')
    .addOption(
      new Option(
        '--port <number>',
        `default: PORT, else ${USUAL_PORT} or one that is free`,
      ).argParser(wholeNumber),
    )
    .addOption(new Option('--no-open', 'do not open the browser'))
    .addOption(new Option('--read-only', 'keep no stories and corrections from the page'))
    .addOption(storeOption())
    .addHelpText('after', EXAMPLES)
    .action((options: ViewOptions) => view(options, terminal))
}

async function view(options: ViewOptions, terminal: Terminal): Promise<void> {
  const port = options.port ?? portOf(terminal.env)
  const location = storeLocation(options, terminal)
  const { store, writable } = await openToView(location, options.readOnly === true, terminal)
  try {
    const { address, close } = await serve(store, writable, port, terminal)
    try {
      await terminal.print([`newsgraph is at ${address} (Ctrl-C ends it)\n`])
      if (options.open) await openBrowser(address, terminal.env)
      if (!terminal.signal.aborted) await once(terminal.signal, 'abort')
    } finally {
      await close()
    }
  } finally {
    await store.close()
  }
}

/** The store to be looked at and corrected; where it cannot be changed, to be looked at. */
async function openToView(
  location: string,
  readOnly: boolean,
  terminal: Terminal,
): Promise<{ readonly store: GraphStore; readonly writable: boolean }> {
  const { openStore } = await import('@newsgraph/loader')
  const openToRead = async () => ({
    store: await openStore(location, { readOnly: true }),
    writable: false,
  })
  if (readOnly) return openToRead()
  try {
    return { store: await openStore(location, { create: false }), writable: true }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    const opened = await openToRead()
    terminal.say(`it can be looked at, but not changed: ${error.message}`)
    return opened
  }
}

async function serve(
  store: GraphStore,
  writable: boolean,
  port: number | undefined,
  terminal: Terminal,
): Promise<RunningServer> {
  const { startServer } = await import('@newsgraph/server')
  const page = path.join(path.dirname(require.resolve('@newsgraph/viewer/package.json')), 'dist')
  const onError = (error: unknown) => terminal.report(error)
  const changes = writable ? { writable, readStory: createStoryReader(terminal.signal) } : {}
  const start = (at: number) => startServer({ store, page, port: at, onError, ...changes })
  if (port !== undefined) return start(port)
  try {
    return await start(USUAL_PORT)
  } catch (error) {
    if (isTaken(error)) return start(0)
    throw error
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof NewsgraphError && errorCode(error.cause) === 'EADDRINUSE'
}

function portOf({ PORT = '' }: Terminal['env']): number | undefined {
  if (PORT === '') return undefined
  if (/^\d{1,5}$/.test(PORT)) return Number(PORT)
  throw new UsageError(`expected a port in PORT, got '${PORT}'`)
}
