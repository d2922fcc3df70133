import { request } from 'node:http'
import { connect } from 'node:net'
import { type Extraction, NewsgraphError, StoreError } from '@newsgraph/graph'
import { type RunningServer, startServer } from '../src/start-server'
import { fakeStore } from './fake-store'
import { createPage } from './page'
import { STORIES } from './stories'

const page = createPage()
const running: RunningServer[] = []
afterEach(() => Promise.all(running.splice(0).map((server) => server.close())))
afterAll(() => page.remove())

async function start(options: Partial<Parameters<typeof startServer>[0]> = {}) {
  const server = await startServer({ store: fakeStore(), page: page.folder, ...options })
  running.push(server)
  return server
}

/** What a server says to bytes that need not be HTTP. */
function say(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.end(bytes))
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', () => resolve(answer))
  })
}

test('serves the page and its interface on this machine, at a free port', async () => {
  const { address } = await start()
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  expect(await (await fetch(address)).text()).toContain('newsgraph')
  expect(await (await fetch(`${address}api/status`)).json()).toEqual({
    engine: { name: 'embedded', version: '1.2.3' },
    can: { ask: true, correct: false, read: false },
    counts: { articles: 0, entities: 0, statements: 0 },
  })
})

test('gives out nothing beside the page', async () => {
  const { address } = await start()
  for (const path of ['/../secret.txt', '/assets/../../secret.txt', '//../secret.txt'])
    expect(await say(address, `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`)).not.toMatch(
      /secret$/,
    )
})

test('outlives whatever it is sent', async () => {
  const { address } = await start()
  for (const bytes of [
    'nonsense\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET http://[ HTTP/1.1\r\nhost: localhost\r\n\r\n',
    'GET /%E0%A4%A HTTP/1.1\r\nhost: localhost\r\n\r\n',
    'POST /api/query HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    'POST /api/query HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n',
    `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`,
    'GET /api/status HTTP/1.1\r\nhost: localhost\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
  ])
    await say(address, bytes)
  expect((await fetch(`${address}api/status`)).status).toBe(200)
})

test('takes no more of a question than it would read', async () => {
  const { address } = await start()
  const status = await new Promise((resolve, reject) => {
    const asking = request(`${address}api/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    })
    asking.on('response', ({ statusCode }) => resolve(statusCode))
    asking.on('error', reject)
    asking.write('x'.repeat(2_000_000))
    asking.end()
  })
  expect(status).toBe(413)
})

describe('a download', () => {
  const storeThatFails = (stories: readonly Extraction[]) =>
    fakeStore({
      async *extractions() {
        yield* stories
        throw new StoreError('the disk is gone')
      },
    })

  test.each(['json', 'jsonl'])('breaks off where the store fails halfway: %s', async (format) => {
    const errors: unknown[] = []
    const { address } = await start({
      store: storeThatFails(STORIES),
      onError: (error) => errors.push(error),
    })
    const response = await fetch(`${address}api/export?format=${format}`)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
    expect(errors).toEqual([new StoreError('the disk is gone')])
    expect((await fetch(`${address}api/status`)).status).toBe(200)
  })

  test('ends where nobody reads on', async () => {
    let stopped: () => void = () => {}
    const ended = new Promise<void>((resolve) => {
      stopped = resolve
    })
    const store = fakeStore({
      async *extractions() {
        try {
          for (;;) yield* STORIES
        } finally {
          stopped()
        }
      },
    })
    const { address } = await start({ store })
    const reading = new AbortController()
    await fetch(`${address}api/export?format=jsonl`, reading)
    reading.abort()
    await ended
    expect((await fetch(`${address}api/status`)).status).toBe(200)
  })

  test('does not begin where the store fails at once', async () => {
    const { address } = await start({ store: storeThatFails([]) })
    const response = await fetch(`${address}api/export?format=jsonl`)
    expect(response.status).toBe(503)
    expect(response.headers.get('content-disposition')).toBeNull()
    expect(await response.json()).toEqual({ error: { message: 'the disk is gone' } })
  })
})

test('closes while it is still being asked', async () => {
  let asked: () => void
  const begun = new Promise<void>((resolve) => {
    asked = resolve
  })
  const store = fakeStore({
    counts: () => {
      asked()
      return new Promise(() => {})
    },
  })
  const server = await start({ store })
  const answer = fetch(`${server.address}api/status`)
  await begun
  await Promise.all([server.close(), expect(answer).rejects.toThrow()])
})

test('can be closed twice', async () => {
  const server = await start()
  await server.close()
  await server.close()
})

describe('says why it cannot start', () => {
  const hint = 'choose another with --port; --port 0 takes any that is free'

  test('a port that is in use', async () => {
    const port = Number(new URL((await start()).address).port)
    await expect(start({ port })).rejects.toMatchObject({
      name: 'NewsgraphError',
      message: `expected a port to serve at, got ${port}: another program uses it`,
      hint,
    })
  })

  test('no port', async () => {
    await expect(start({ port: 70_000 })).rejects.toMatchObject({
      message: 'expected a port to serve at, got 70000: ports are whole numbers from 0 to 65535',
      hint,
    })
  })

  test('no page', async () => {
    await expect(start({ page: '/nowhere' })).rejects.toThrow(NewsgraphError)
  })
})
