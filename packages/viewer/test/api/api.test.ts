import { createApi } from '../../src/api/api'
import { ApiError } from '../../src/api/api-error'

interface Asked {
  readonly path: string
  readonly request: RequestInit | undefined
}

function serverThat(answer: (asked: Asked) => Response | Promise<Response>) {
  const asked: Asked[] = []
  const api = createApi(async (path, request) => {
    asked.push({ path: String(path), request })
    return answer({ path: String(path), request })
  })
  return { api, asked }
}

const json = (content: unknown, status = 200) => Response.json(content, { status })

test('asks for everything by a path beside the page', async () => {
  const { api, asked } = serverThat(() => json({ entities: [], questions: [] }))
  await api.status()
  await api.network(300)
  await api.neighbourhood('person:ann & bo', 50)
  await api.search('Ann?')
  await api.article('a/b')
  await api.questions()
  expect(asked.map(({ path }) => path)).toEqual([
    'api/status',
    'api/network?limit=300',
    'api/network?entity=person%3Aann+%26+bo&limit=50',
    'api/search?q=Ann%3F',
    'api/articles/a%2Fb',
    'api/questions',
  ])
})

test('sends Cypher and its parameters apart', async () => {
  const { api, asked } = serverThat(() => json({ columns: [] }))
  await api.query('RETURN $a', { a: 'x' })
  expect(asked[0]?.request).toMatchObject({
    method: 'POST',
    body: '{"cypher":"RETURN $a","parameters":{"a":"x"}}',
  })
})

test('sends a story as bytes that no form could send', async () => {
  const { api, asked } = serverThat(() => json({ known: false }))
  const content = new Blob(['Ann met Bo.'])
  await api.previewStory({ content })
  await api.keepStory({ content, name: 'a&b.txt', published: '2023-03-02' })
  expect(asked.map(({ path }) => path)).toEqual([
    'api/stories/preview?',
    'api/stories?name=a%26b.txt&published=2023-03-02',
  ])
  expect(asked[1]?.request).toMatchObject({
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: content,
  })
})

test('sends corrections with what is said about them', async () => {
  const correction = { kind: 'reject', statement: 'x' } as const
  const { api, asked } = serverThat(() => json({ judgement: { id: '1' }, suggestions: [] }))
  expect(await api.judge(correction, { reason: 'wrong' })).toEqual({ id: '1' })
  await api.undo()
  await api.redo()
  await api.networkAmong(['a'])
  expect(await api.suggestions()).toEqual([])
  expect(asked.map(({ path, request }) => [path, request?.method, request?.body])).toEqual([
    ['api/judgements', 'POST', JSON.stringify({ correction, reason: 'wrong' })],
    ['api/judgements/undo', 'POST', '{}'],
    ['api/judgements/redo', 'POST', '{}'],
    ['api/network', 'POST', '{"entities":["a"]}'],
    ['api/suggestions', undefined, undefined],
  ])
})

test('gives on what the server says went wrong', async () => {
  const error = { message: 'expected RETURN', hint: 'end it', position: { line: 2, column: 4 } }
  const { api } = serverThat(() => json({ error }, 400))
  const problem = await api.query('MATCH', {}).catch((caught) => caught)
  expect(problem).toBeInstanceOf(ApiError)
  expect(problem).toMatchObject(error)
})

test.each<[string, () => Response | Promise<Response>, RegExp]>([
  ['is gone', () => Promise.reject(new TypeError('failed to fetch')), /does not answer/],
  ['sends no JSON', () => new Response('<html>', { status: 502 }), /expected JSON .*502/],
  ['fails without a word', () => json(null, 500), /status 500/],
])('says so where the server %s', async (_, answer, message) => {
  const { api } = serverThat(answer)
  await expect(api.status()).rejects.toThrow(message)
})
