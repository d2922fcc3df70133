import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { networkFromJson } from '@newsgraph/graph'
import { openStore } from '@newsgraph/loader'
import { runCommand } from '../run-command'
import { temporaryFolder } from '../temporary-folder'

const stories = path.join(__dirname, '../../../../examples/stories')
const folder = temporaryFolder()
const store = path.join(folder, 'store')

beforeAll(async () => {
  await runCommand(['read', stories, '--store', store])
}, 60_000)

const written = (name: string) => readFileSync(path.join(folder, name), 'utf8')
const exportTo = (name: string, ...args: string[]) =>
  runCommand(['export', '-o', path.join(folder, name), '--store', store, ...args])

test('to standard output', async () => {
  const { code, stdout, stderr } = await runCommand(['export', '--store', store])
  expect([code, stderr]).toEqual([0, ''])
  const network = networkFromJson(JSON.parse(stdout))
  expect(network.getNodeAttributes('country:ru')).toMatchObject({ name: 'Russia' })
})

test.each([
  ['graph.json', '{"options":'],
  ['graph.jsonl', '{"article":'],
  ['graph.gexf', '<?xml'],
  ['graph.graphml', '<?xml'],
])('to a file, in the format of its name: %s', async (name, start) => {
  const { code, stdout, stderr } = await exportTo(name)
  expect([code, stdout, stderr]).toEqual([0, '', `written: ${path.join(folder, name)}\n`])
  expect(written(name).startsWith(start)).toBe(true)
})

test('a page of its own, with all stories in it', async () => {
  expect((await exportTo('page.html', '--title', 'A & <b>')).code).toBe(0)
  const page = written('page.html')
  expect(page).toContain('<title>A &amp; &lt;b></title>')
  const [, stories = ''] =
    /<script type="application\/json" id="newsgraph-stories">(.*?)<\/script>/s.exec(page) ?? []
  expect(JSON.parse(stories)).toHaveLength(12)
})

test('a title is for pages alone', async () => {
  const { code, stderr } = await exportTo('titled.json', '--title', 'Talks')
  expect([code, stderr]).toEqual([
    2,
    'newsgraph: expected --title for html alone, got it for json; add --format html, or leave it out\n',
  ])
})

test('CSV is two tables', async () => {
  expect((await exportTo('table.csv')).code).toBe(0)
  expect(written('table-nodes.csv')).toMatch(/^id:ID,:LABEL,/)
  expect(written('table-edges.csv')).toMatch(/^id,:START_ID,:END_ID,:TYPE,/)
})

test('judgements, a line each', async () => {
  const opened = await openStore(store)
  const [id, name] = ['person:antony-blinken', 'Tony Blinken']
  const judgement = await opened.judge({ kind: 'rename', entity: id, name }, { reason: 'so' })
  const undone = await opened.undo()
  await opened.close()
  const { stdout } = await runCommand(['export', '--format', 'judgements', '--store', store])
  expect(undone).toEqual({ ...judgement, undone: true })
  expect(stdout).toBe(`${JSON.stringify(undone)}\n`)
})

test('a file that cannot be written', async () => {
  const { code, stderr } = await exportTo('none/graph.json')
  expect(code).toBe(1)
  expect(stderr).toMatch(/^newsgraph: cannot write .*: its folder does not exist; ./)
  expect(readdirSync(folder)).not.toContain('none')
})

test('what is exported as JSON lines and imported gives the same graph', async () => {
  await exportTo('all.jsonl')
  const copy = path.join(folder, 'copy')
  const imported = await runCommand(['import', path.join(folder, 'all.jsonl'), '--store', copy])
  expect(imported.code).toBe(0)
  expect(imported.stderr).toMatch(/^12 stories: 12 new\n/)
  const [from, to] = await Promise.all(
    [store, copy].map(async (place) => (await runCommand(['export', '--store', place])).stdout),
  )
  expect(to).toBe(from)
})

test('lines that are no extraction are skipped', async () => {
  await exportTo('part.jsonl')
  const [first = '', second = ''] = written('part.jsonl').split('\n')
  const broken = second.replace(/"source":"[^"]+"/, '"source":"person:nobody"')
  const { code, stderr } = await runCommand(
    ['import', '-', 'missing.jsonl', '--store', path.join(folder, 'part')],
    {
      stdin: `${first}\n\n{"article"\n${broken}\n`,
    },
  )
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /^skipped: standard input, line 3: expected JSON.*\nskipped: standard input, line 4, statements\[\d+\]\.source: no entity 'person:nobody'\nskipped: no such file: missing\.jsonl.*\n1 story: 1 new; 3 skipped\n/,
  )
})
