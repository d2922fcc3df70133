import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import * as articles from '@newsgraph/articles'

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8')
const fences = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
const codeOf = (language: string) => fences.find((fence) => fence[1] === language)?.[2] ?? ''

const folder = mkdtempSync(join(tmpdir(), 'readme-'))
const home = process.cwd()
beforeAll(() => process.chdir(folder))
afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

test('the example prints what it says', async () => {
  mkdirSync('stories')
  writeFileSync(
    'stories/deal.md',
    '---\ntitle: Ministers sign gas deal\ndate: 2024-05-02\n---\nAnn met Bo.',
  )
  writeFileSync('stories/empty.txt', '')
  const stdin = Readable.from([Buffer.from('Court rules on merger\n\nIt did.')])
  const printed: string[] = []
  const program = codeOf('ts').replace(/^import .*$/m, '')
  const run = new Function('readArticles', 'console', `return (async () => {${program}})()`)
  await run(
    (sources: string[], options: object) => articles.readArticles(sources, { ...options, stdin }),
    { log: (line: string) => printed.push(line) },
  )
  expect(`${printed.join('\n')}\n`).toBe(codeOf(''))
})
