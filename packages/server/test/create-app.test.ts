import { NewsgraphError, QueryError, StoreError } from '@newsgraph/graph'
import { createApp } from '../src/create-app'
import { fakeStore } from './fake-store'
import { createPage } from './page'

const page = createPage()
afterAll(() => page.remove())

const errors: unknown[] = []
const onError = (error: unknown) => errors.push(error)
beforeEach(() => errors.splice(0))

/** Asks an app whose store does this when it is queried; as a browser would, from the page itself. */
function ask(
  path: string,
  request: RequestInit = {},
  query?: () => Promise<never>,
): Promise<Response> {
  const app = createApp({ store: fakeStore(query && { query }), page: page.folder, onError })
  const headers = { host: '127.0.0.1:4000', ...request.headers }
  return Promise.resolve(app.request(path, { ...request, headers }))
}

const question = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body,
})
const RETURN_ONE = JSON.stringify({ cypher: 'RETURN 1' })

describe('who is let in', () => {
  test.each(['127.0.0.1', 'localhost:4000', 'LOCALHOST:9', '[::1]:4000'])(
    'a request to %s',
    async (host) => {
      expect((await ask('/api/status', { headers: { host } })).status).toBe(200)
    },
  )

  test.each([
    'evil.example',
    '127.0.0.1.evil.example:4000',
    'localhost.evil.example',
    '',
    'a@127.0.0.1',
  ])('not one to %p, whatever is asked', async (host) => {
    for (const path of ['/', '/api/status', '/nothing'])
      expect((await ask(path, { headers: { host } })).status).toBe(403)
  })

  test.each([
    { origin: 'http://evil.example' },
    { origin: 'http://127.0.0.1:5000' },
    { origin: 'https://127.0.0.1:4000' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('not what another page sends: %p', async (headers) => {
    for (const response of [
      await ask('/api/export', { headers }),
      await ask('/api/query', question(RETURN_ONE, headers)),
    ])
      expect(response.status).toBe(403)
  })

  test('what the page itself sends', async () => {
    const headers = { origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' }
    expect((await ask('/api/query', question(RETURN_ONE, headers))).status).toBe(200)
  })

  test('a link from elsewhere opens the page', async () => {
    expect((await ask('/', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200)
  })

  test('no other origin is told anything, and none is asked about beforehand', async () => {
    const headers = { origin: 'http://evil.example', 'access-control-request-method': 'POST' }
    const response = await ask('/api/query', { method: 'OPTIONS', headers })
    expect(response.status).toBe(403)
    expect(
      [...response.headers.keys()].filter((name) => name.startsWith('access-control')),
    ).toEqual([])
  })
})

test.each(['/', '/api/status', '/nothing', '/api/network?limit=none'])(
  'what %s answers is guarded',
  async (path) => {
    const { headers } = await ask(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
  },
)

test('nothing of the interface is kept by the browser', async () => {
  expect((await ask('/api/status')).headers.get('cache-control')).toBe('no-store')
})

describe('the page', () => {
  test('its files, with their types', async () => {
    const index = await ask('/')
    expect(index.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await index.text()).toContain('newsgraph')
    expect((await ask('/assets/main.js')).headers.get('content-type')).toContain('text/javascript')
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/%00',
    '/assets',
  ])('nothing beside it: %s', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('secret\n')
  })
})

describe('what is refused', () => {
  test.each([
    ['/api/network?limit=0', 400, "expected a whole number from 1 as limit, got '0'"],
    ['/api/network?limit=many', 400, "expected a whole number from 1 as limit, got 'many'"],
    ['/api/network?entity=person:nobody', 404, "no entity 'person:nobody' in the store"],
    ['/api/articles/0000000000000000', 404, "no article '0000000000000000' in the store"],
    [
      '/api/export?format=pdf',
      400,
      "expected one of json, jsonl, judgements, gexf, graphml, nodes.csv, edges.csv as format, got 'pdf'",
    ],
    [
      '/api/export?format=toString',
      400,
      "expected one of json, jsonl, judgements, gexf, graphml, nodes.csv, edges.csv as format, got 'toString'",
    ],
    ['/api/query', 404, 'there is nothing at /api/query'],
    ['/api/nothing', 404, 'there is nothing at /api/nothing'],
  ])('%s', async (path, status, message) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ error: { message } })
    expect(errors).toEqual([])
  })

  test.each([
    ['nothing', '', {}, 400],
    ['no JSON', '{', {}, 400],
    ['a list', '[]', {}, 400],
    ['null', 'null', {}, 400],
    ['Cypher that is no text', '{"cypher": 1}', {}, 400],
    ['parameters that are a list', '{"cypher": "RETURN 1", "parameters": []}', {}, 400],
    ['plain text', RETURN_ONE, { 'content-type': 'text/plain' }, 415],
    ['a form', RETURN_ONE, { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['something like JSON', RETURN_ONE, { 'content-type': 'application/jsonp' }, 415],
    ['a megabyte', JSON.stringify({ cypher: `RETURN '${'x'.repeat(2 ** 20)}'` }), {}, 413],
  ])('%s for a question', async (_, body, headers, status) => {
    const response = await ask('/api/query', question(body, headers))
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      error: { message: expect.stringContaining('expected') },
    })
  })
})

describe('what goes wrong', () => {
  const fail = (error: unknown) => () => Promise.reject(error)

  test('a wrong question says where', async () => {
    const position = { line: 2, column: 7 }
    const error = new QueryError('expected RETURN', position, { hint: 'end with RETURN' })
    const response = await ask('/api/query', question(RETURN_ONE), fail(error))
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: { message: 'expected RETURN', hint: 'end with RETURN', position },
    })
    expect(errors).toEqual([])
  })

  test("a store that is down is not the asker's fault", async () => {
    const error = new StoreError('no connection', { hint: 'start the database' })
    for (const response of [
      await ask('/api/query', question(RETURN_ONE), fail(error)),
      await ask('/api/network', {}, fail(new QueryError('past its time', undefined))),
    ])
      expect(response.status).toBe(503)
    expect(errors).toHaveLength(2)
  })

  test('newsgraph says what it found wrong', async () => {
    const response = await ask('/api/network', {}, fail(new NewsgraphError('no such luck')))
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ error: { message: 'no such luck' } })
  })

  test('a bug is told to whoever runs the server, not to the page', async () => {
    const bug = new TypeError('undefined is not a function at /home/somebody/secret.ts')
    const response = await ask('/api/network', {}, fail(bug))
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(errors).toEqual([bug])
  })
})
