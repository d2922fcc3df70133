import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { ArticleError } from '@newsgraph/graph'
import { type ReadArticlesOptions, readArticles } from '../src/read-articles'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'articles-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const write = (path: string, content: string | Uint8Array = `Story of ${path}\n\nAnn met Bo.`) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** A line a result: the path with the title, or with the error. */
async function read(sources: readonly string[], options?: ReadArticlesOptions): Promise<string[]> {
  const lines: string[] = []
  for await (const result of readArticles(sources, options)) {
    const source = result.source === '-' ? '-' : relative(root, result.source)
    const said = result.ok ? result.article.title : result.error.message.replaceAll(root, 'ROOT')
    lines.push(`${source}: ${said}`)
  }
  return lines
}

test('the stories of a folder, sorted, without hidden and foreign files', async () => {
  for (const path of [
    'b.txt',
    'a/z.md',
    'a/B.markdown',
    'c.htm',
    'page.html',
    'page_files/ad.html',
    '.hidden.txt',
    '.git/x.txt',
    'x.json',
    'lone_files/d.txt',
  ])
    write(
      path,
      /htm/.test(path)
        ? `<h1>Story of ${path}</h1><p>Ann met Bo in the capital and they talked.</p>`
        : undefined,
    )
  mkdirSync(join(root, 'loop'))
  symlinkSync(root, join(root, 'loop/up.txt'))
  expect(await read([root])).toEqual(
    ['a/B.markdown', 'a/z.md', 'b.txt', 'c.htm', 'lone_files/d.txt', 'page.html'].map(
      (path) => `${path}: Story of ${path}`,
    ),
  )
})

test('a bad source costs none of the good ones, and a path is read once', async () => {
  write('good.txt')
  write('bad.txt', Buffer.alloc(10))
  mkdirSync(join(root, 'none'))
  const sources = [
    'missing.txt',
    'none',
    'bad.txt',
    'good.txt',
    './good.txt',
    'good.txt/x',
    'a\0b',
  ].map((path) => join(root, path))
  expect(await read([...sources, root])).toEqual([
    'missing.txt: no such file: ROOT/missing.txt',
    'none: no stories found in the folder ROOT/none',
    'bad.txt: expected a text in ROOT/bad.txt, got binary data',
    'good.txt: Story of good.txt',
    'good.txt/x: no such file: ROOT/good.txt/x',
    'a\0b: no such file: ROOT/a%00b',
  ])
})

test('standard input', async () => {
  expect(
    await read(['-'], {
      stdin: Readable.from([Buffer.from('Story\n\n'), Buffer.from('Ann met Bo.')]),
    }),
  ).toEqual(['-: Story'])
  expect(await read(['-'], { stdin: Readable.from([]) })).toEqual([
    '-: expected a story in standard input, got nothing',
  ])
})

test('an aborted signal stops it', async () => {
  write('a.txt')
  await expect(read([root], { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow(
    'stop',
  )
})

test('a signal stops waiting for input', async () => {
  const controller = new AbortController()
  const reading = read(['-'], { stdin: new Readable({ read() {} }), signal: controller.signal })
  setImmediate(() => controller.abort(new Error('stop')))
  await expect(reading).rejects.toThrow('stop')
})

test('a default that is no date is an error of the caller', async () => {
  await expect(read([], { publishedAt: 'soon' })).rejects.toThrow(ArticleError)
})
