import { type Extraction, ValidationError } from '@newsgraph/graph'
import { extractionsFromJsonl, extractionsToJsonl } from '@newsgraph/graph/jsonl'
import fc from 'fast-check'
import { arbitraryExtraction } from '../arbitrary-extraction'
import { entity, story } from '../story'

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}

const valid = story({ text: 'Ann Lee smiled.', entities: [entity('Person', 'Ann Lee')] })
const line = JSON.stringify(valid)

it('writes a line for each extraction', async () => {
  expect(await collect(extractionsToJsonl([valid, valid]))).toEqual([`${line}\n`, `${line}\n`])
})

it('loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryExtraction, { maxLength: 4 }), async (list) => {
      const text = (await collect(extractionsToJsonl(list))).join('')
      expect(await collect(extractionsFromJsonl(text.split('\n')))).toEqual(list)
    }),
  )
})

it('passes over empty lines, and reads from a stream', async () => {
  async function* lines() {
    yield ''
    yield line
    yield '  '
  }
  expect(await collect(extractionsFromJsonl(lines()))).toEqual([valid])
})

it.each<[string, string]>([
  ['line 2: expected JSON', '{"article":'],
  ['line 2: expected an object, got null', 'null'],
  ['line 2: article: expected a value, got none', '{}'],
  [
    "line 2: mentions[0].entity: no entity 'person:eve'",
    JSON.stringify({
      ...valid,
      mentions: valid.mentions.map((mention) => ({ ...mention, entity: 'person:eve' })),
    } satisfies Extraction),
  ],
])('%s', async (message, wrong) => {
  const reading = collect(extractionsFromJsonl([line, wrong]))
  await expect(reading).rejects.toMatchObject({ name: 'ValidationError', message })
})

it('gives what comes before the wrong line', async () => {
  const read: Extraction[] = []
  const reading = (async () => {
    for await (const extraction of extractionsFromJsonl([line, 'x'])) read.push(extraction)
  })()
  await expect(reading).rejects.toThrow(ValidationError)
  expect(read).toEqual([valid])
})
