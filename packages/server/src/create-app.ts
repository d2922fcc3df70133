import { serveStatic } from '@hono/node-server/serve-static'
import type { GraphStore } from '@newsgraph/loader'
import { Hono } from 'hono'
import { answerError } from './answer-error'
import { createApi } from './create-api'
import { refuseForeignHosts, refuseForeignPages } from './guards/refuse-strangers'
import { securityHeaders } from './guards/security-headers'
import { RequestError } from './request-error'
import type { ReadStory } from './stories/read-story'

export interface AppOptions {
  readonly store: GraphStore
  /** The folder of the built page. */
  readonly page: string
  /** Whether the store is open to be written, so that the page may correct it. Default: false. */
  readonly writable?: boolean
  /** Reads the stories that the page is given. Default: it takes none. */
  readonly readStory?: ReadStory
  /** Told of errors that are no fault of whoever asked. Default: nobody is. */
  readonly onError?: (error: unknown) => void
}

/** The page and what it asks, for whoever may ask. */
export function createApp({
  store,
  page,
  writable = false,
  readStory,
  onError = () => {},
}: AppOptions): Hono {
  const app = new Hono()
  app.use(securityHeaders, refuseForeignHosts)
  app.use('/api/*', refuseForeignPages)
  app.route('/api', createApi({ store, writable, readStory, onError }))
  app.get('*', serveStatic({ root: page }))
  app.notFound(({ req }) => {
    throw new RequestError(404, `there is nothing at ${req.path}`)
  })
  app.onError((thrown, context) => {
    const { status, error } = answerError(thrown)
    if (status >= 500) onError(thrown)
    return context.json({ error }, status)
  })
  return app
}
