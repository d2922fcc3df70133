import { ValidationError } from '@newsgraph/graph'
import type { GraphStore } from '@newsgraph/loader'
import { createApp } from '../../src/create-app'
import { judgingStore } from '../judging-store'
import { createPage } from '../page'

const page = createPage()
afterAll(() => page.remove())

let store: GraphStore
beforeEach(() => {
  store = judgingStore()
})

function ask(
  path: string,
  body?: unknown,
  { writable = true, headers = {} } = {},
): Promise<Response> {
  const app = createApp({ store, page: page.folder, writable })
  const post = { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }
  return Promise.resolve(
    app.request(`/api/${path}`, {
      ...(body !== undefined && post),
      headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
    }),
  )
}

const rename = { kind: 'rename', entity: 'person:a', name: 'Ann' }
const place = { article: '0123456789abcdef', start: 0, end: 3 }
const split = { kind: 'split', entity: 'a', into: 'b', name: 'Bo', mentions: [place] }

test('judgements are kept, listed, taken back and made again', async () => {
  const kept = await ask('judgements', {
    correction: rename,
    reason: ' as she spells it ',
    words: 'rename A',
  })
  expect(kept.status).toBe(201)
  const judgement = {
    id: 'j0',
    at: expect.any(String),
    correction: rename,
    reason: 'as she spells it',
    words: 'rename A',
  }
  expect(await kept.json()).toEqual({ judgement })
  expect(await (await ask('judgements')).json()).toEqual({ judgements: [judgement] })

  const undone = { judgement: { ...judgement, undone: true } }
  expect(await (await ask('judgements/undo', {})).json()).toEqual(undone)
  expect(await (await ask('judgements/undo', {})).json()).toEqual({})
  expect(await (await ask('judgements/redo', {})).json()).toEqual({ judgement })
  expect(await (await ask('judgements/redo', {})).json()).toEqual({})
})

test.each([
  { kind: 'merge', entity: 'a', into: 'b' },
  split,
  { kind: 'change-kind', entity: 'a', to: 'Place' },
  { kind: 'alias', entity: 'a', alias: 'Annie' },
  { kind: 'reject', statement: '0123456789abcdef' },
  { kind: 'distinct', entity: 'a', other: 'b' },
])('$kind is taken as it is, without what does not belong to it', async (correction) => {
  const response = await ask('judgements', { correction: { ...correction, more: 1 } })
  expect(((await response.json()) as { judgement: object }).judgement).toMatchObject({ correction })
  expect((await store.judgements())[0]?.correction).toEqual(correction)
})

test.each<[string, unknown]>([
  ['no JSON', '{'],
  ['no correction', {}],
  ['a list', { correction: [] }],
  ['an unknown kind', { correction: { kind: 'delete', entity: 'a' } }],
  ['an entity that is no text', { correction: { ...rename, entity: 1 } }],
  ['an empty name', { correction: { ...rename, name: '  ' } }],
  ['an endless name', { correction: { ...rename, name: 'x'.repeat(301) } }],
  ['an endless reason', { correction: rename, reason: 'x'.repeat(2_001) }],
  ['a reason that is no text', { correction: rename, reason: {} }],
  ['no mentions', { correction: { ...split, mentions: [] } }],
  ['mentions that are nowhere', { correction: { ...split, mentions: [{ ...place, start: -1 }] } }],
])('%s is refused', async (_, body) => {
  const response = await ask('judgements', body)
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({ error: { message: expect.stringContaining('expected') } })
  expect(await store.judgements()).toEqual([])
})

test('what does not fit the store is refused with its words', async () => {
  store = judgingStore({
    judge: () => Promise.reject(new ValidationError('entity', "no entity 'person:a'")),
  })
  const response = await ask('judgements', { correction: rename })
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({ error: { message: "entity: no entity 'person:a'" } })
})

test('anything but JSON of a bearable length is refused', async () => {
  const form = { headers: { 'content-type': 'text/plain' } }
  for (const path of ['judgements', 'judgements/undo', 'judgements/redo'])
    expect((await ask(path, {}, form)).status).toBe(415)
  const reason = 'x'.repeat(2 ** 20)
  expect((await ask('judgements', { correction: rename, reason })).status).toBe(413)
  expect(await store.judgements()).toEqual([])
})

test('another page is refused', async () => {
  const headers = { origin: 'http://evil.example' }
  for (const path of ['judgements', 'judgements/undo'])
    expect((await ask(path, { correction: rename }, { headers })).status).toBe(403)
  expect(await store.judgements()).toEqual([])
})

test('a store that is open to be read can be looked at alone', async () => {
  await store.judge({ kind: 'reject', statement: 'x' })
  const reading = { writable: false }
  expect(await (await ask('status', undefined, reading)).json()).toMatchObject({
    can: { correct: false },
  })
  expect(await (await ask('status')).json()).toMatchObject({ can: { correct: true } })
  expect((await ask('judgements', undefined, reading)).status).toBe(200)
  const response = await ask('judgements', { correction: rename }, reading)
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ error: { hint: expect.stringContaining('again') } })
})
