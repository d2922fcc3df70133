import { ArticleError, buildNetwork } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import type * as viewer from '../../../viewer/src/api/answers'
import { createApp } from '../../src/create-app'
import type { ReadStory } from '../../src/stories/read-story'
import type { StoryAnswer } from '../../src/stories/story-routes'
import { openStories } from '../open-stories'
import { createPage } from '../page'
import { STORIES } from '../stories'

/** What the page reads; it compiles only where that is what the server says. */
type Reads<Read, _Said extends Read> = Read
type Answer = Reads<viewer.StoryAnswer, StoryAnswer>

const [first, second] = STORIES
if (first === undefined || second === undefined) throw new Error('expected two stories')
const page = createPage()
afterAll(() => page.remove())

let store: GraphStore
beforeEach(async () => {
  store = await openStories([first])
})
afterEach(() => store.close())

/** Knows the stories by their texts. */
const readStory: ReadStory = async (bytes, { name }) => {
  const text = new TextDecoder().decode(bytes)
  const known = STORIES.find(({ article }) => article.text === text)
  if (known === undefined)
    throw new ArticleError(`expected a story in ${name}`, { hint: 'write one' })
  return known
}

function send(path: string, text: string, headers: Record<string, string> = {}): Promise<Response> {
  const app = createApp({ store, page: page.folder, readStory })
  return Promise.resolve(
    app.request(`/api/stories${path}`, {
      method: 'POST',
      headers: { host: 'localhost', 'content-type': 'application/octet-stream', ...headers },
      body: text,
    }),
  )
}

test('reads a story and keeps nothing', async () => {
  const response = await send('/preview', second.article.text)
  expect(response.status).toBe(200)
  const answer = (await response.json()) as Answer
  expect(answer).toEqual({
    article: second.article,
    entities: second.entities,
    mentions: second.mentions,
    statements: second.statements,
    network: JSON.parse(JSON.stringify(buildNetwork([second]))),
    known: false,
  })
  expect((await store.counts()).articles).toBe(1)
})

test('keeps a story, once however often it is sent', async () => {
  expect((await send('', second.article.text)).status).toBe(201)
  const again = await send('', second.article.text)
  expect(again.status).toBe(200)
  expect(await again.json()).toMatchObject({ known: true })
  expect((await store.counts()).articles).toBe(2)
})

test('says of a story that the store has it already', async () => {
  expect(await (await send('/preview', first.article.text)).json()).toMatchObject({ known: true })
})

test('says what is wrong with what is no story', async () => {
  const response = await send('/preview?name=notes.txt', 'x')
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    error: { message: 'expected a story in notes.txt', hint: 'write one' },
  })
})

test('takes nothing that a form of another page could send, and no more than a story', async () => {
  expect((await send('', 'x', { 'content-type': 'text/plain' })).status).toBe(415)
  expect((await send('', 'x', { origin: 'http://evil.example' })).status).toBe(403)
  expect((await send('', 'x'.repeat(17 * 1024 * 1024))).status).toBe(413)
})

test('is not there where nobody reads stories', async () => {
  const app = createApp({ store, page: page.folder })
  const request = { method: 'POST', headers: { host: 'localhost' } }
  expect((await app.request('/api/stories/preview', request)).status).toBe(404)
})
