import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { type ServerOptions, startServer } from '@newsgraph/server'
import { openStories } from './open-stories'
import { createPage } from './page'
import { STORIES } from './stories'

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8')
const fences = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
const codeOf = (language: string) => fences.find((fence) => fence[1] === language)?.[2] ?? ''

const page = createPage()
afterAll(() => page.remove())

test('the example prints what it says', async () => {
  const printed: string[] = []
  const program = codeOf('ts').replace(/^import .*$/gm, '')
  const run = new Function(
    'openStore',
    'startServer',
    'console',
    `return (async () => {${program}})()`,
  )
  await run(
    () => openStories(STORIES),
    (options: ServerOptions) => startServer({ ...options, page: page.folder }),
    { log: (value: unknown) => printed.push(inspect(value)) },
  )
  expect(`${printed.join('\n')}\n`).toBe(codeOf(''))
})
