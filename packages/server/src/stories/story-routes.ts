import { ArticleError, buildNetwork, type Extraction, type NetworkJson } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ArticleAnswer } from '../answer-article'
import { RequestError, wrongRequest } from '../request-error'
import type { ReadStory } from './read-story'

/** Bytes of a story, pictures of a saved page included. */
const LONGEST = 16 * 1024 * 1024
/** What a browser asks about before it sends it to another origin. */
const MEDIA_TYPE = 'application/octet-stream'
const NAME = 'the pasted story'

/** A story that was read, as the page shows it before and after it is kept. */
export interface StoryAnswer extends ArticleAnswer {
  /** Of this story alone. */
  readonly network: NetworkJson
  /** Whether the store has the story already; keeping it puts this reading in the other's place. */
  readonly known: boolean
}

/** `POST /preview` reads the story in the request's body and keeps nothing; `POST /` reads it and keeps it. */
export function storyRoutes(store: GraphStore, read: ReadStory): Hono {
  const routes = new Hono()
  routes.use(refuseOtherTypes, limitStory)

  routes.post('/preview', async (context) => {
    const extraction = await readBody(context, read)
    return context.json(answerStory(extraction, await isKnown(store, extraction)))
  })

  routes.post('/', async (context) => {
    const extraction = await readBody(context, read)
    const known = await isKnown(store, extraction)
    await store.load([extraction])
    return context.json(answerStory(extraction, known), known ? 200 : 201)
  })

  return routes
}

const limitStory = bodyLimit({
  maxSize: LONGEST,
  onError: () => {
    throw new RequestError(413, `expected a story of at most ${LONGEST} bytes, got a longer one`, {
      hint: 'read it with `newsgraph read`, or save its text alone',
    })
  },
})

async function refuseOtherTypes({ req }: Context, next: () => Promise<void>): Promise<void> {
  const type = req.header('content-type') ?? ''
  if (type !== MEDIA_TYPE)
    throw new RequestError(415, `expected content of type ${MEDIA_TYPE}, got '${type}'`)
  await next()
}

/** @throws RequestError for what is no story */
async function readBody({ req }: Context, read: ReadStory): Promise<Extraction> {
  const bytes = new Uint8Array(await req.arrayBuffer())
  const { signal } = req.raw
  try {
    const publishedAt = req.query('published')
    return await read(bytes, { name: req.query('name') || NAME, publishedAt, signal })
  } catch (cause) {
    if (signal.aborted)
      throw new RequestError(400, 'nobody waits for the story any more', { cause })
    throw cause instanceof ArticleError ? wrongRequest(cause) : cause
  }
}

async function isKnown(store: GraphStore, { article }: Extraction): Promise<boolean> {
  const { rows } = await store.query('MATCH (a:Article {id: $id}) RETURN a.id', { id: article.id })
  return rows.length > 0
}

function answerStory(extraction: Extraction, known: boolean): StoryAnswer {
  const { article, entities, mentions, statements } = extraction
  const network = buildNetwork([extraction]).export()
  return { article, entities, mentions, statements, network, known }
}
