import path from 'node:path'
import { validateExtraction } from '@newsgraph/graph/validation'
import fc from 'fast-check'
import { runCommand } from '../run-command'
import { temporaryFolder } from '../temporary-folder'

const story = 'Antony Blinken met Sergey Lavrov in New Delhi on Thursday.'

test('a story a line, in the order of the paths; what cannot be read is told', async () => {
  const folder = temporaryFolder({ 'b.txt': story, 'a.txt': `${story} They talked.`, 'c.txt': '' })
  const { code, stdout, stderr } = await runCommand([
    'extract',
    folder,
    '--published',
    '2023-03-02',
  ])
  const extractions = stdout
    .trimEnd()
    .split('\n')
    .map((line) => validateExtraction(JSON.parse(line)))
  expect(extractions.map(({ article }) => article.text)).toEqual([`${story} They talked.`, story])
  expect(extractions[1]?.statements).toContainEqual(
    expect.objectContaining({ type: 'MET', date: { value: '2023-03-02', text: 'on Thursday' } }),
  )
  expect(stderr).toBe(
    `skipped: expected a story in ${path.join(folder, 'c.txt')}, got nothing; check that the file was saved with its text\n`,
  )
  expect(code).toBe(1)
})

test('standard input where no path is given', async () => {
  const { code, stdout, stderr } = await runCommand(['extract'], { stdin: story })
  expect(JSON.parse(stdout).article.text).toBe(story)
  expect([code, stderr]).toEqual([0, ''])
})

test('an answer a record, in order, with the id of those that fail', async () => {
  const records = [
    { id: 'one', text: story, publishedAt: '2023-03-02' },
    { id: 2, text: '' },
    { text: story, title: 'Second' },
  ]
  const lines = [...records.map((record) => JSON.stringify(record)), '', '{"id":"five"', '[1]']
  const { code, stdout, stderr } = await runCommand(['extract', '--input', 'jsonl'], {
    stdin: lines.join('\n'),
  })
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers).toEqual([
    expect.objectContaining({ article: expect.objectContaining({ publishedAt: '2023-03-02' }) }),
    { id: 2, error: expect.objectContaining({ message: 'text: expected a story, got ""' }) },
    expect.objectContaining({ article: expect.objectContaining({ title: 'Second' }) }),
    { error: expect.objectContaining({ message: 'line 5: expected JSON, got something else' }) },
    { error: expect.objectContaining({ message: 'expected an object, got [1]' }) },
  ])
  expect([code, stderr]).toEqual([1, ''])
})

test('--published dates the records that have no date', async () => {
  const stdin = [{ text: story }, { text: story, publishedAt: '2020-01-01' }]
    .map((record) => JSON.stringify(record))
    .join('\n')
  const args = ['extract', '--input', 'jsonl', '--published', '2023-03-02']
  const { stdout } = await runCommand(args, { stdin })
  const dates = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).article.publishedAt)
  expect(dates).toEqual(['2023-03-02', '2020-01-01'])
})

test("a user's own ontology", async () => {
  const kinds = { entityKinds: [{ name: 'Ship', description: 'A vessel.', subkinds: [] }] }
  const folder = temporaryFolder({
    'ships.json': JSON.stringify(kinds),
    'bad.json': '{"x": 1}',
    'no.json': '{',
  })
  const run = (file: string) =>
    runCommand(['extract', '--ontology', path.join(folder, file)], { stdin: story })
  expect((await run('ships.json')).code).toBe(0)
  expect((await run('bad.json')).stderr).toMatch(
    /^newsgraph: cannot use the ontology .*bad\.json: .*\n$/,
  )
  expect((await run('no.json')).stderr).toMatch(
    /^newsgraph: cannot read the ontology .*no\.json.*\n$/,
  )
  expect((await run('none.json')).stderr).toMatch(
    /^newsgraph: cannot read the ontology .*none\.json.*\n$/,
  )
})

test('whatever a file holds, it is read or refused in a line', async () => {
  const start = fc.constantFrom(
    '',
    '<!doctype html><p>',
    '---\ntitle: ',
    '# ',
    '\uFEFF',
    '{"text":',
  )
  const rest = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 99 }),
  )
  const content = fc
    .tuple(start, rest)
    .map(([first, last]) => Buffer.concat([Buffer.from(first), Buffer.from(last)]))
  await fc.assert(
    fc.asyncProperty(fc.array(content, { minLength: 9, maxLength: 9 }), async (contents) => {
      const files = contents.map((bytes, index) => [`${index}.txt`, bytes] as const)
      const { code, stdout, stderr } = await runCommand([
        'extract',
        temporaryFolder(Object.fromEntries(files)),
      ])
      const read = stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => validateExtraction(JSON.parse(line)))
      const refused = stderr.split('\n').slice(0, -1)
      for (const line of refused) expect(line).toMatch(/^skipped: /)
      expect(read.length + refused.length).toBe(files.length)
      expect(code).toBe(refused.length > 0 ? 1 : 0)
    }),
    { numRuns: 20 },
  )
})
