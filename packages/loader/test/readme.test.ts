import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractionsFromJsonl } from '@newsgraph/graph/jsonl'
import { openStore } from '@newsgraph/loader'
import { entity, story } from '../../../graph/test/story'

jest.setTimeout(30_000)

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8')
const fences = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
const codeOf = (language: string) => fences.find((fence) => fence[1] === language)?.[2] ?? ''

const folder = mkdtempSync(join(tmpdir(), 'readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the example prints what it says', async () => {
  const [jane, john] = [entity('Person', 'Jane Doe'), entity('Person', 'John Roe')]
  const extraction = story({
    text: 'Jane Doe met John Roe in Geneva.',
    entities: [jane, john],
    statements: [{ type: 'MET', from: jane, trigger: 'met', to: john }],
  })
  const printed: string[] = []
  const names = {
    extractionsFromJsonl,
    openStore: (location: string) => openStore(join(folder, location)),
    lines: [JSON.stringify(extraction)],
    console: { log: (line: string) => printed.push(line) },
  }
  const program = codeOf('ts').replace(/^import .*$/gm, '')
  const run = new Function(...Object.keys(names), `return (async () => {${program}})()`)
  await run(...Object.values(names))
  expect(codeOf('')).toBe(`${printed.join('\n')}\n`)
})
