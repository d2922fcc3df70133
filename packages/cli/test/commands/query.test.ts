import path from 'node:path'
import stringWidth from 'string-width'
import { runCommand } from '../run-command'
import { temporaryFolder } from '../temporary-folder'

const stories = path.join(__dirname, '../../../../examples/stories')
const store = path.join(temporaryFolder(), 'store')
const met =
  'MATCH (p:Person)-[r:MET]-(q:Person) WHERE p.name < q.name AND r.date = $date RETURN p.name, q.name, r.sentence'

beforeAll(async () => {
  await runCommand(['read', stories, '--store', store])
}, 60_000)

const query = (...args: string[]) => runCommand(['query', ...args, '--store', store])

test('tab-separated in a pipe', async () => {
  const { code, stdout, stderr } = await query(met, '--param', 'date=2023-03-02')
  expect([code, stderr]).toEqual([0, ''])
  const [header, row = ''] = stdout.split('\n')
  expect(header).toBe('p.name\tq.name\tr.sentence')
  expect(row).toMatch(/^Antony Blinken\tSergey Lavrov\tSecretary of State .*\.$/)
})

test('a table as wide as the terminal', async () => {
  const args = ['query', met, '--param', 'date=2023-03-02', '--store', store]
  const { stdout } = await runCommand(args, { columns: 60, env: { NO_COLOR: '1' } })
  for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60)
  expect(stdout).toMatch(/^p\.name +q\.name +r\.sentence\nAntony Blinken +Sergey Lavrov +Secretary/)
})

test('as JSON', async () => {
  const { stdout } = await query(
    'MATCH (c:Country {name: $name}) RETURN c, 1 AS one',
    '--json',
    '--param',
    'name=Russia',
  )
  expect(JSON.parse(stdout)).toEqual([
    {
      c: expect.objectContaining({
        element: 'node',
        properties: expect.objectContaining({ id: 'country:ru' }),
      }),
      one: 1,
    },
  ])
})

test('a query that is wrong shows where', async () => {
  const { code, stdout, stderr } = await query('MATCH (p:Person)\nRETRUN p')
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^newsgraph: .+\n {2}2 \| RETRUN p\n {4}\| \^\n$/)
})

test('writes are refused, unless they are asked for', async () => {
  const write = "CREATE (n:Event {id: 'event:x', name: 'X'})"
  const refused = await query(write)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(/^newsgraph: .*only reads.*--write.*\n$/)
  const count = async () => (await query('MATCH (n:Event) RETURN count(n) AS n')).stdout
  const before = await count()
  expect((await query(write, '--write')).code).toBe(0)
  expect(await count()).not.toBe(before)
  await query("MATCH (n:Event {id: 'event:x'}) DELETE n", '--write')
})

test('rows and time are limited', async () => {
  const cut = await query('MATCH (n) RETURN n.id', '--limit', '3')
  expect(cut.stdout.split('\n')).toHaveLength(5)
  expect(cut.stderr).toBe('only the first 3 rows; --limit gives more\n')
  const runaway = 'MATCH (a), (b), (c), (d), (e), (f) RETURN count(*)'
  const stopped = await query(runaway, '--timeout', '0.2')
  expect(stopped.code).toBe(1)
  expect(stopped.stderr).toMatch(/^newsgraph: the query was stopped after 0\.2 s; .*\n$/)
})

test('no rows', async () => {
  const { code, stdout, stderr } = await query('MATCH (n:Nothing) RETURN n.id')
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'n.id\n', stderr: 'no rows\n' })
})

test('the saved questions', async () => {
  const { stdout } = await query('--questions')
  expect(stdout).toMatch(
    /^id\tquestion\tparameters\n(.*\n)*who-met-whom\tWho met or spoke with whom\?\tlimit=50\n/,
  )
  const [first] = JSON.parse((await query('--questions', '--json')).stdout)
  expect(Object.keys(first)).toEqual(['id', 'question', 'parameters'])
})

test('a saved question', async () => {
  const { code, stdout } = await query(
    '--question',
    'what-is-said-of',
    '--param',
    'name=New START',
    '--param',
    'limit=3',
  )
  expect(code).toBe(0)
  expect(stdout).toContain('New START')
  expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(4)
})

test('a query on standard input', async () => {
  const { stdout } = await runCommand(['query', '-', '--store', store], {
    stdin: 'RETURN 1 AS one\n',
  })
  expect(stdout).toBe('one\n1\n')
})

test('no store yet', async () => {
  const { code, stderr } = await runCommand([
    'query',
    'RETURN 1',
    '--store',
    path.join(store, '../none'),
  ])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^newsgraph: no store in .*none; .*read.*\n$/)
})
