import { readMarkdown } from '../../src/formats/markdown'

test.each([
  [
    'emphasis and links',
    'Ann *met* **Bo** in [Oslo](http://x.example) & `left`.',
    'Ann met Bo in Oslo & left.',
  ],
  [
    'headings',
    '# Ministers meet\nThey met.\n\nLater\n-----\nThey left.',
    'Ministers meet\n\nThey met.\n\nLater\n\nThey left.',
  ],
  ['soft line ends', 'Ann met\nBo.\\\nThey left.', 'Ann met Bo. They left.'],
  [
    'lists',
    '- Ann met Bo.\n- Bo left.\n  1. Ann stayed.\n',
    'Ann met Bo.\n\nBo left.\n\nAnn stayed.',
  ],
  ['quotations', '> Ann said\n> > Bo left.', 'Ann said\n\nBo left.'],
  ['pictures and rules', '![Ann](a.png)\n\n***\n\nAnn met Bo.', 'Ann met Bo.'],
  ['code blocks', 'Ann met Bo.\n\n```\nx = 1\n```', 'Ann met Bo.'],
  ['tables', '| A | B |\n|---|---|\n| c | d |', 'A\n\nB\n\nc\n\nd'],
  ['inline HTML', 'Ann <b>met</b> Bo.<!-- no --> &amp; left\\*', 'Ann met Bo. & left*'],
  [
    'HTML blocks',
    '<div><p>Ann met <i>Bo</i>.</p><p>Bo left.</p></div>\n\nAnn stayed.',
    'Ann met Bo.\n\nBo left.\n\nAnn stayed.',
  ],
  ['addresses', 'See <https://x.example/a> for more', 'See https://x.example/a for more'],
])('%s', async (_, source, text) => {
  expect((await readMarkdown(source, 'story.md')).text).toBe(text)
})

test('front matter', async () => {
  const source = `---
title: "Ministers meet: again"
date: 2 March 2023
outlet: Example Wire
authors: [Ann Lee, Bo Diaz]
url: https://example.com/a#top
language: en_gb
---
They met.`
  expect(await readMarkdown(source, 'story.md')).toEqual({
    title: 'Ministers meet: again',
    text: 'Ministers meet: again\n\nThey met.',
    publishedAt: '2023-03-02',
    publisher: 'Example Wire',
    authors: ['Ann Lee', 'Bo Diaz'],
    url: 'https://example.com/a',
    language: 'en-GB',
  })
})

test.each([
  ['author: By Ann Lee and Bo Diaz', { authors: ['Ann Lee', 'Bo Diaz'] }],
  ['headline: A\npublisher: B', { title: 'A', publisher: 'B' }],
  ['title: 2023', { title: '2023' }],
  ['date:\ntitle: A', { title: 'A' }],
])('front matter %j', async (yaml, fields) => {
  expect(await readMarkdown(`---\n${yaml}\n---\n# A\n`, 'story.md')).toMatchObject(fields)
})

test.each([
  [
    'date: soon',
    'expected a date like 2023-03-02 as date in the front matter of story.md, got "soon"',
  ],
  [
    'url: ftp://x',
    'expected an http or https address as url in the front matter of story.md, got "ftp://x"',
  ],
  ['title: [a]', 'expected one line of text as title in the front matter of story.md, got ["a"]'],
  ['title: a: b', /^cannot read the front matter of story\.md: .*$/],
])('front matter %j is refused', async (yaml, message) => {
  await expect(readMarkdown(`---\n${yaml}\n---\nText`, 'story.md')).rejects.toThrow(message)
})
