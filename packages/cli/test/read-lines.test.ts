import fc from 'fast-check'
import { readLines } from '../src/read-lines'

async function linesOf(chunks: Uint8Array[], longest = Number.POSITIVE_INFINITY) {
  async function* stream() {
    yield* chunks
  }
  const lines: (string | undefined)[] = []
  for await (const line of readLines(stream(), longest)) lines.push(line)
  return lines
}

test('the same lines, however the bytes arrive', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r', ' ') })
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (written, size) => {
      const bytes = Buffer.from(written)
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      )
      const expected = written.split('\n')
      if (expected.at(-1) === '') expected.pop()
      expect(await linesOf(chunks)).toEqual(expected)
    }),
  )
})

test('a line that is too long is passed over', async () => {
  const chunks = ['ab\nabc', 'def\n', 'xy'].map((chunk) => Buffer.from(chunk))
  expect(await linesOf(chunks, 3)).toEqual(['ab', undefined, 'xy'])
})
