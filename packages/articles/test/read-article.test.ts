import { ArticleError } from '@newsgraph/graph'
import fc from 'fast-check'
import { readArticle } from '../src/read-article'

const bytes = (text: string) => Buffer.from(text)

test('what the article says goes before the defaults', async () => {
  const defaults = { name: 'a.md', publishedAt: '2 March 2023', language: 'en_us' }
  const dated = await readArticle(bytes('---\ndate: 2020-01-01\n---\nAnn met Bo.'), defaults)
  const undated = await readArticle(bytes('Ann met Bo.'), defaults)
  expect([dated.publishedAt, undated.publishedAt]).toEqual(['2020-01-01', '2023-03-02'])
  expect(undated.language).toBe('en-US')
})

test.each<[string, Uint8Array, string]>([
  ['nothing', bytes(''), 'expected a story in a.txt, got nothing'],
  ['white space', bytes(' \n\uFEFF'), 'expected a story in a.txt, got only white space'],
  ['a PDF', bytes('%PDF-1.7'), 'expected a text in a.txt, got a PDF'],
  ['zeros', Buffer.alloc(100), 'expected a text in a.txt, got binary data'],
  ['control characters', bytes('\u0001\u0002abc'), 'expected a text in a.txt, got binary data'],
  [
    'a long line',
    Buffer.alloc(2_000_000, 'a'),
    'expected lines of at most 1048576 characters in a.txt, got one of 2000000',
  ],
  [
    'a large file',
    Buffer.alloc(64 * 1024 * 1024 + 1, 'a\n'),
    'expected at most 64 MiB in a.txt, got more',
  ],
  ['a deep document', bytes(`---\na: ${'['.repeat(50_000)}\n---\nText`), 'a.txt'],
])('%s is refused in one line', async (_, content, message) => {
  const error = await readArticle(content, { name: 'a.txt' }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ArticleError)
  expect(error).toMatchObject({
    message: expect.stringContaining(message),
    hint: expect.any(String),
  })
  expect((error as ArticleError).message).not.toContain('\n')
})

const NAMES = ['a.txt', 'a.md', 'a.html', '-']
const MARKUP = [
  '<html>',
  '<p>',
  '</div>',
  '<a href=x>',
  '---\n',
  'title: a\n',
  '> ',
  '- ',
  '|',
  '`',
  '&amp;',
  '[',
  '](',
  '<!--',
  '\n',
  'Ann met Bo. ',
]

test.each([
  ['bytes', fc.uint8Array({ maxLength: 2000 })],
  ['text', fc.string({ unit: 'binary', maxLength: 500 }).map((text) => Buffer.from(text))],
  [
    'markup',
    fc
      .array(fc.constantFrom(...MARKUP), { maxLength: 100 })
      .map((parts) => Buffer.from(parts.join(''))),
  ],
])('arbitrary %s give an article or an ArticleError, the same every time', async (_, arbitrary) => {
  const outcome = (content: Uint8Array, name: string) =>
    readArticle(content, { name }).catch((error: unknown) => {
      if (error instanceof ArticleError) return error.message
      throw error
    })
  await fc.assert(
    fc.asyncProperty<[Uint8Array, string]>(
      arbitrary,
      fc.constantFrom(...NAMES),
      async (content, name) => {
        expect(await outcome(content, name)).toEqual(await outcome(content, name))
      },
    ),
    { numRuns: 150 },
  )
})
