import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createApi } from '../src/api/api'
import { onlyThese } from '../src/filters/choice'
import { createPage } from '../src/graph/create-page'
import { networkAnswer } from './graph/fake-api'

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8')
const fences = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
const codeOf = (language: string) => fences.find((fence) => fence[1] === language)?.[2] ?? ''

test('the example prints what it says', async () => {
  const [ann, bo] = ['Ann', 'Bo'] as const
  const store = networkAnswer([
    { source: ann, type: 'MET', target: bo },
    { source: bo, type: 'MET', target: ann },
    { source: ann, type: 'SUED', target: bo },
  ])
  const can = { ask: true, correct: false, read: false }
  const api = createApi(async () => Response.json({ ...store, can }))
  const printed: string[] = []
  const program = codeOf('ts').replace(/^import .*$/gm, '')
  const run = new Function(
    'createApi',
    'createPage',
    'onlyThese',
    'console',
    `return (async () => {${program}})()`,
  )
  await run(() => api, createPage, onlyThese, { log: (line: string) => printed.push(line) })
  expect(`${printed.join('\n')}\n`).toBe(codeOf(''))
})
