import type { HttpBindings } from '@hono/node-server'
import { SAVED_QUESTIONS } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import { Hono } from 'hono'
import { answerArticle } from './answer-article'
import { answerEntity } from './entity/answer-entity'
import { EXPORT_FORMATS } from './export/export-formats'
import { streamExport } from './export/stream-export'
import { judgementRoutes } from './judgements/judgement-routes'
import { answerMentions } from './mentions/answer-mentions'
import { answerAmong, answerNeighbourhood, answerOverview } from './network/answer-network'
import { readEntities } from './network/read-entities'
import { answerPaths } from './paths/answer-paths'
import { answerQuery } from './query/answer-query'
import { readQuestion } from './query/read-question'
import { limitJson } from './read-json'
import { readFormat, readLimit } from './read-parameters'
import { searchEntities } from './search/search-entities'
import type { ReadStory } from './stories/read-story'
import { storyRoutes } from './stories/story-routes'
import { createSuggesting } from './suggestions/create-suggesting'

/** Node's own request and answer come with each: an answer that has begun can only be cut. */
type Api = Hono<{ Bindings: HttpBindings }>

export interface ApiOptions {
  readonly store: GraphStore
  /** Whether the store may be corrected. */
  readonly writable: boolean
  /** Without it, stories are neither read nor kept. */
  readonly readStory?: ReadStory | undefined
  /** Told of what breaks off an answer that has begun. */
  readonly onError: (error: unknown) => void
}

/** What the page asks of its server, as its `Api` names it. Nothing here writes but what keeps a story or a judgement. */
export function createApi({ store, writable, readStory, onError }: ApiOptions): Api {
  const api: Api = new Hono()
  api.use(async (context, next) => {
    context.header('cache-control', 'no-store')
    await next()
  })

  api.get('/status', async (context) => {
    const { name, version } = store.engine
    const can = { ask: true, correct: writable, read: readStory !== undefined }
    return context.json({ engine: { name, version }, can, counts: await store.counts() })
  })

  api.get('/network', async (context) => {
    const limit = readLimit(context.req.query('limit'))
    const entity = context.req.query('entity')
    return context.json(
      entity === undefined
        ? await answerOverview(store, limit)
        : await answerNeighbourhood(store, entity, limit),
    )
  })

  api.post('/network', limitJson('a list of entities'), async (context) =>
    context.json(await answerAmong(store, await readEntities(context.req))),
  )

  api.get('/search', async (context) =>
    context.json({ entities: await searchEntities(store, context.req.query('q') ?? '') }),
  )

  api.get('/articles/:id', async (context) =>
    context.json(await answerArticle(store, context.req.param('id'))),
  )

  api.get('/entities/:id', async (context) =>
    context.json(await answerEntity(store, context.req.param('id'))),
  )

  api.get('/paths', async (context) => {
    const { from = '', to = '' } = context.req.query()
    return context.json(await answerPaths(store, from, to))
  })

  api.get('/mentions', async (context) =>
    context.json({ stories: await answerMentions(store, context.req.query('entity') ?? '') }),
  )

  api.post('/query', limitJson('a question'), async (context) =>
    context.json(await answerQuery(store, await readQuestion(context.req))),
  )

  api.get('/questions', (context) => context.json({ questions: SAVED_QUESTIONS }))

  api.route('/judgements', judgementRoutes(store, writable))

  const suggest = createSuggesting(store)
  api.get('/suggestions', async (context) => context.json({ suggestions: await suggest() }))

  if (readStory !== undefined) api.route('/stories', storyRoutes(store, readStory))

  api.get('/export', async (context) => {
    const format = EXPORT_FORMATS[readFormat(context.req.query('format'))]
    const stream = await streamExport(store, format, (error) => {
      onError(error)
      // Without its end, nobody takes a part for the whole.
      context.env.outgoing.destroy()
    })
    context.header('content-type', format.mediaType)
    context.header('content-disposition', `attachment; filename="${format.file}"`)
    return context.body(stream)
  })

  return api
}
