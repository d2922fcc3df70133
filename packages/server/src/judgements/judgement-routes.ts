import { type Judgement, ValidationError } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import { Hono, type MiddlewareHandler } from 'hono'
import { limitJson, readJson } from '../read-json'
import { RequestError, wrongRequest } from '../request-error'
import { readCorrection } from './read-correction'

/** `GET /` lists judgements, `POST /` adds one, `POST /undo` and `POST /redo` take the last back and make it again. */
export function judgementRoutes(store: GraphStore, writable: boolean): Hono {
  const routes = new Hono()

  routes.get('/', async (context) => context.json({ judgements: await store.judgements() }))

  routes.use(writable ? pass : refuseChanges, limitJson('a correction'))

  routes.post('/', async (context) => {
    const { correction, ...remarks } = await readCorrection(context.req)
    return context.json({ judgement: await judged(store.judge(correction, remarks)) }, 201)
  })

  routes.post('/undo', async (context) => {
    await readJson(context.req, '{}')
    return context.json({ judgement: await judged(store.undo()) })
  })

  routes.post('/redo', async (context) => {
    await readJson(context.req, '{}')
    return context.json({ judgement: await judged(store.redo()) })
  })

  return routes
}

const pass: MiddlewareHandler = (_, next) => next()

const refuseChanges: MiddlewareHandler = async () => {
  throw new RequestError(
    403,
    'expected a store that may be changed, got one that is open to be read',
    {
      hint: 'close whatever else has the store open, and start `newsgraph view` again',
    },
  )
}

/** A correction that does not fit the store is a wrong request. */
async function judged<Given extends Judgement | undefined>(
  judging: Promise<Given>,
): Promise<Given> {
  try {
    return await judging
  } catch (cause) {
    throw cause instanceof ValidationError ? wrongRequest(cause) : cause
  }
}
