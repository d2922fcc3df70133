import type { MiddlewareHandler } from 'hono'
import { RequestError } from '../request-error'

/** Names of this machine to itself. A port may differ from the server's: it may be reached through a tunnel. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i

/**
 * Refuses other names for this machine: a page from elsewhere may have let its own name point here ("DNS rebinding"), and
 * would then be let in as being of the same origin.
 */
export const refuseForeignHosts: MiddlewareHandler = async ({ req }, next) => {
  const host = req.header('host') ?? ''
  if (!LOOPBACK.test(host))
    throw new RequestError(403, `expected a request to this machine, got one to '${host}'`, {
      hint: 'open the address that `newsgraph view` prints',
    })
  await next()
}

/** Refuses what a page of another origin makes a browser send; programs send neither header. */
export const refuseForeignPages: MiddlewareHandler = async ({ req }, next) => {
  const site = req.header('sec-fetch-site') ?? 'none'
  const origin = req.header('origin')
  const isForeign = origin !== undefined && origin !== `http://${req.header('host')}`
  if (isForeign || !['none', 'same-origin'].includes(site))
    throw new RequestError(
      403,
      `expected a request from newsgraph's own page, got one from elsewhere`,
    )
  await next()
}
