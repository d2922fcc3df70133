import path from 'node:path'
import { type Outcome, runCommand } from '../run-command'
import { temporaryFolder } from '../temporary-folder'

const story = 'Antony Blinken met Sergey Lavrov in New Delhi on Thursday.'

function read(store: string, ...args: string[]): Promise<Outcome> {
  return runCommand(['read', ...args, '--store', store])
}

async function ask(store: string, cypher: string): Promise<unknown> {
  const { stdout } = await runCommand(['query', cypher, '--json', '--store', store])
  return JSON.parse(stdout)
}

test('reads, reads again and replaces', async () => {
  const folder = temporaryFolder({
    'a.md': `---\ntitle: A\nurl: https://example.org/a\n---\n${story}`,
  })
  const store = path.join(folder, 'store')
  const file = path.join(folder, 'a.md')
  const first = await read(store, file, '--published', '2023-03-02')
  expect(first).toEqual({
    code: 0,
    stdout: '',
    stderr: expect.stringMatching(
      /^1 story: 1 new\n.*store holds 1 story, 3 entities, 1 statement\n$/,
    ),
  })
  const question = 'MATCH (p)-[r:MET]->(q) RETURN p.name AS p, q.name AS q, r.date AS date'
  const met = [{ p: 'Antony Blinken', q: 'Sergey Lavrov', date: '2023-03-02' }]
  expect(await ask(store, question)).toEqual(met)

  const again = await read(store, file, '--published', '2023-03-02')
  expect(again.stderr).toMatch(/^1 story: 0 new, 1 unchanged\n/)
  expect(await ask(store, question)).toEqual(met)

  const changed = temporaryFolder({
    'a.md': `---\ntitle: A\nurl: https://example.org/a\n---\n${story.replace('met', 'called')}`,
  })
  const replaced = await read(store, path.join(changed, 'a.md'))
  expect(replaced.stderr).toMatch(/^1 story: 0 new, 1 replaced\n/)
  expect(await ask(store, question)).toEqual([])
})

test('bad input costs none of the good input beside it', async () => {
  const folder = temporaryFolder({
    'good.txt': story,
    'empty.txt': '',
    'binary.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    'line.txt': 'x'.repeat(50_000_000),
    'page.html': '<!doctype html><title>Menu</title><nav><a href="/">Home</a></nav>',
    'none/readme.pdf': '',
  })
  const sources = [
    'good.txt',
    'missing.txt',
    'none',
    'empty.txt',
    'binary.txt',
    'line.txt',
    'page.html',
  ]
  const { code, stderr } = await read(
    path.join(folder, 'store'),
    ...sources.map((source) => path.join(folder, source)),
  )
  const lines = stderr.trimEnd().split('\n')
  expect(code).toBe(1)
  expect(lines).toEqual([
    expect.stringMatching(/^skipped: no such file: .*missing\.txt; ./),
    expect.stringMatching(/^skipped: no stories found in the folder .*none; ./),
    expect.stringMatching(/^skipped: expected a story in .*empty\.txt, got nothing; ./),
    expect.stringMatching(/^skipped: expected a text in .*binary\.txt, got .*; ./),
    expect.stringMatching(
      /^skipped: expected lines of at most .*line\.txt, got one of 50000000; ./,
    ),
    expect.stringMatching(/^skipped: .*page\.html.*; ./),
    '1 story: 1 new; 6 skipped',
    expect.stringMatching(/holds 1 story/),
  ])
})

test('how far it is, on a terminal', async () => {
  const store = path.join(temporaryFolder(), 'store')
  const { stderr } = await runCommand(['read', '-', '--store', store], {
    stdin: story,
    columns: 60,
  })
  expect(stderr).toContain('\r\u001b[K1 read: ')
  expect(stderr).toContain('\r\u001b[K1 story: 1 new\n')
})

test('a command that is stopped keeps what was read', async () => {
  const stop = new AbortController()
  const folder = temporaryFolder({ 'a.txt': story, 'b.txt': 'Ann Lee met Bo Ray.' })
  const store = path.join(folder, 'store')
  stop.abort()
  const { code, stderr } = await runCommand(['read', folder, '--store', store], {
    signal: stop.signal,
  })
  expect(code).toBe(130)
  expect(stderr).toMatch(/^0 stories: 0 new; stopped, /)
})

test('where the store is: the option, then the environment', async () => {
  const folder = temporaryFolder({ 'a.txt': story })
  const env = { NEWSGRAPH_STORE: path.join(folder, 'named') }
  const { stderr } = await runCommand(['read', path.join(folder, 'a.txt')], { env })
  expect(stderr).toContain(`${env.NEWSGRAPH_STORE} holds 1 story`)
})

test('a store that cannot be opened', async () => {
  const folder = temporaryFolder({ 'a.txt': story, 'other/thing': '' })
  const messages = await Promise.all(
    [
      path.join(folder, 'other'),
      path.join(folder, 'a.txt'),
      'mysql://127.0.0.1',
      'bolt://127.0.0.1:1',
    ].map(async (store) => {
      const { code, stderr } = await read(store, path.join(folder, 'a.txt'))
      expect(code).toBe(1)
      return stderr
    }),
  )
  for (const message of messages) expect(message).toMatch(/^newsgraph: [^\n]+\n$/)
})
