import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage } from '../../../src/formats/page/read-page'

const BODY = `<p>Two ministers met on Thursday in the capital and signed an agreement.</p>
<p>The agreement ends a dispute over gas that began in 2019.</p>`
const page = (head: string, body = BODY) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const data = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`

test('a saved page', async () => {
  const html = readFileSync(join(__dirname, '../../fixtures/gas-deal.html'), 'utf8')
  expect(await readPage(html, 'gas-deal.html')).toEqual({
    title: 'Ministers sign gas deal',
    text: `Ministers sign gas deal

OSLO — Two ministers met on Thursday in the capital, and signed an agreement.

The deal ends a dispute over gas that began in 2019.`,
    url: 'https://example.com/2024/gas',
    publisher: 'Example Wire',
    authors: ['Ann Lee', 'Bo Diaz'],
    publishedAt: '2024-05-06T10:00:00+02:00',
    language: 'en-GB',
  })
})

test.each<[string, string, object]>([
  [
    'a list of things',
    data([
      { '@type': 'WebSite', name: 'no' },
      { '@type': 'NewsArticle', headline: 'A &amp; B' },
    ]),
    { title: 'A & B' },
  ],
  [
    'broken JSON-LD',
    '<script type="application/ld+json">{</script><meta property="og:title" content="A">',
    { title: 'A' },
  ],
  [
    'the publisher after the title',
    '<meta property="og:title" content="A deal | Wire"><meta property="og:site_name" content="Wire">',
    { title: 'A deal', publisher: 'Wire' },
  ],
  [
    'a date that is none, then one',
    '<meta name="date" content="soon"><meta name="article:published_time" content="today"><meta name="pubdate" content="2 May 2024">',
    { publishedAt: '2024-05-02' },
  ],
  [
    'a byline',
    '<meta name="author" content="By Ann Lee and Bo Diaz">',
    { authors: ['Ann Lee', 'Bo Diaz'] },
  ],
  ['a language', '<meta property="og:locale" content="en_US">', { language: 'en-US' }],
  [
    'an address in JSON-LD',
    data({ '@type': 'Article', mainEntityOfPage: { '@id': 'https://x.example/a' } }),
    { url: 'https://x.example/a' },
  ],
  [
    'an address that is none',
    '<link rel="canonical" href="javascript:alert(1)">',
    { url: undefined },
  ],
])('%s', async (_, head, fields) => {
  expect(await readPage(page(head), 'page.html')).toMatchObject(fields)
})

test.each([
  [
    'a time element',
    `<article><time datetime="2024-05-02T08:00Z">May</time>${BODY}</article>`,
    { publishedAt: '2024-05-02T08:00:00Z' },
  ],
  ['a heading', `<h1>A  deal</h1>${BODY}`, { title: 'A deal' }],
  [
    'the address that a browser saves',
    `<!-- saved from url=(0019)https://x.example/a -->${BODY}`,
    { url: 'https://x.example/a' },
  ],
])('%s', async (_, html, fields) => {
  expect(await readPage(html, 'page.html')).toMatchObject(fields)
})

test('a page without the elements that may be left out', async () => {
  const { text } = await readPage(BODY, 'page.html')
  expect(text).toMatch(/^Two ministers .*\n\nThe agreement .*$/)
})

test.each([
  ['nothing', page('', '')],
  [
    'a menu',
    page('', '<ul><li><a href="a">One story of many words that are all links in here</a></ul>'),
  ],
  [
    'a login',
    page('', '<form>Your name <input> and your password, please enter both of them here</form>'),
  ],
])('%s has no article', async (_, html) => {
  await expect(readPage(html, 'page.html')).rejects.toThrow('no article text found in page.html')
})

test('elements nested without end are refused', async () => {
  await expect(readPage('<div>'.repeat(100_000), 'page.html')).rejects.toThrow('deeper than 512')
})

test('no script runs', async () => {
  const script = 'globalThis.ranScript = true'
  await readPage(
    page(
      `<script>${script}</script>`,
      `<p onclick="${script}">x</p><img src=x onerror="${script}">${BODY}`,
    ),
    'page.html',
  )
  expect(globalThis).not.toHaveProperty('ranScript')
})
