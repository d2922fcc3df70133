import { articleId } from '@newsgraph/graph'
import { articleFromRecord } from '../src/article-from-record'

const text = '  Ann met Bo.\r\n\r\nThey left. '

test('the text is exactly the one given', () => {
  expect(articleFromRecord({ text })).toEqual({
    id: articleId({ text }),
    title: '',
    text,
    language: 'en',
  })
})

test.each([
  ['from the text', { text, id: 'story-1' }, articleId({ text })],
  [
    'from the address',
    { text, id: 7, url: 'https://x.example/#a' },
    articleId({ text, url: 'https://x.example/' }),
  ],
  ['its own', { text, id: '0123456789abcdef' }, '0123456789abcdef'],
])('an id %s', (_, record, id) => {
  expect(articleFromRecord(record).id).toBe(id)
})

test('an article is a record', () => {
  const article = articleFromRecord({
    text,
    title: 'A',
    publishedAt: '2 May 2024',
    publisher: 'Wire',
    authors: ['Ann'],
    language: 'en_gb',
    url: null,
  })
  expect(article).toMatchObject({ publishedAt: '2024-05-02', language: 'en-GB' })
  expect(articleFromRecord(JSON.parse(JSON.stringify(article)))).toEqual(article)
})

test.each<[unknown, string]>([
  [null, 'expected an object, got null'],
  [[], 'expected an object, got []'],
  [{}, 'text: expected a story, got nothing'],
  [{ text: ' \n' }, 'text: expected a story, got " \\n"'],
  [{ text: 1 }, 'text: expected text, got 1'],
  [{ text, title: {} }, 'title: expected text, got {}'],
  [{ text, publishedAt: 'soon' }, 'publishedAt: expected a date like 2023-03-02, got "soon"'],
  [{ text, url: 'x' }, 'url: expected an http or https address, got "x"'],
  [{ text, authors: 'Ann' }, 'authors: expected a list of names, got "Ann"'],
  [{ text, id: {} }, 'id: expected text or a number, got {}'],
])('%j is refused', (record, message) => {
  expect(() => articleFromRecord(record)).toThrow(message)
})
