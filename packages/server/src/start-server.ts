import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { NewsgraphError } from '@newsgraph/graph'
import { type AppOptions, createApp } from './create-app'

/** Only this machine can reach it. */
const HOST = '127.0.0.1'

export interface ServerOptions extends AppOptions {
  /** Default: 0, any that is free. */
  readonly port?: number
}

export interface RunningServer {
  /** Where the page is: `http://127.0.0.1:4173/`. */
  readonly address: string
  /** Cuts every connection, whatever it is doing. The store stays open. */
  close(): Promise<void>
}

/**
 * Serves the page and what it asks of the store, to this machine alone.
 *
 * @throws NewsgraphError where there is no page, or the port cannot be had
 */
export async function startServer({ port = 0, ...options }: ServerOptions): Promise<RunningServer> {
  if (!existsSync(join(options.page, 'index.html')))
    throw new NewsgraphError(`expected the built page in ${options.page}, got no index.html`, {
      hint: 'build it with `npm run build`',
    })
  const server = createAdaptorServer({ fetch: createApp(options).fetch }) as Server
  await listen(server, port)
  const address = server.address() as AddressInfo
  return { address: `http://${HOST}:${address.port}/`, close: () => close(server) }
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    server.listen(port, HOST)
    await once(server, 'listening')
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException
    throw new NewsgraphError(
      `expected a port to serve at, got ${port}: ${REASONS[code] ?? message}`,
      {
        cause,
        hint: 'choose another with --port; --port 0 takes any that is free',
      },
    )
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it',
  EACCES: 'this user may not open it',
  ERR_SOCKET_BAD_PORT: 'ports are whole numbers from 0 to 65535',
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
