import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as extractor from '@newsgraph/extractor'
import * as graph from '@newsgraph/graph'
import { Ajv } from 'ajv'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import schema from '../knowledge/frames.schema.json'

const readme = readFileSync(path.join(__dirname, '../README.md'), 'utf8')
const fences = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
const codeOf = (language: string) => fences.find((fence) => fence[1] === language)?.[2] ?? ''

test('the example prints what it says', async () => {
  const printed: string[] = []
  const names = {
    ...extractor,
    ...graph,
    readFile,
    InferenceSession,
    Tensor,
    require,
    console: { log: (line: string) => printed.push(line) },
  }
  const program = codeOf('ts').replace(/^import .*$/gm, '')
  const run = new Function(...Object.keys(names), `return (async () => {${program}})()`)
  await run(...Object.values(names))
  expect(`${printed.join('\n')}\n`).toBe(codeOf(''))
})

test('the frame that it shows fits the schema', () => {
  const file = { theme: 'Requests', source: 'README', license: 'MIT' }
  const validate = new Ajv({ strictRequired: false }).compile(schema)
  validate({ ...file, frames: [JSON.parse(codeOf('json'))] })
  expect(validate.errors).toBeNull()
})
