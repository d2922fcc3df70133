import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { buildNetwork, type Extraction } from '@newsgraph/graph'
import { openStore } from '@newsgraph/loader'
import { dumpNetwork, dumpStore } from '../dump'
import { stories } from '../stories'
import { temporaryFolder } from './temporary-folder'

jest.setTimeout(60_000)

const folder = temporaryFolder()
const [visit, arrest] = stories

async function fill(extractions: readonly Extraction[] = stories): Promise<void> {
  const store = await openStore(folder())
  await store.load(extractions)
  await store.close()
}

const articleFiles = () =>
  readdirSync(join(folder(), 'articles'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.gz'),
  )

it('keeps each article in a file that anybody can read', async () => {
  await fill()
  expect(readdirSync(folder()).sort()).toEqual(['articles', 'graph.grafeo', 'newsgraph.json'])
  const texts = articleFiles().map((file) => readFileSync(join(folder(), 'articles', file)))
  const kept = texts.map((text): Extraction => JSON.parse(gunzipSync(text).toString()))
  expect(new Set(kept.map(({ article }) => article.title))).toEqual(
    new Set(stories.map(({ article }) => article.title)),
  )
})

it('keeps no file of what was said before or was removed', async () => {
  await fill()
  await fill([{ ...visit, statements: [] }])
  expect(articleFiles()).toHaveLength(3)
  const store = await openStore(folder())
  await store.remove([visit.article.id, arrest.article.id])
  await store.close()
  expect(articleFiles()).toHaveLength(1)
})

it('writes no file outside its folder', async () => {
  const store = await openStore(folder())
  const outside = { ...visit, article: { ...visit.article, id: '../../outside' } }
  await expect(store.load([outside])).rejects.toThrow(
    "expected an article's id of 16 hexadecimal digits",
  )
  expect(await store.counts()).toEqual({ articles: 0, entities: 0, statements: 0 })
  await store.close()
})

it('says that another has it open to write', async () => {
  const store = await openStore(folder())
  const refused = {
    name: 'StoreError',
    message: `the store in ${folder()} is open in another process`,
    hint: expect.any(String),
  }
  await expect(openStore(folder())).rejects.toMatchObject(refused)
  await expect(openStore(folder(), { readOnly: true })).rejects.toMatchObject(refused)
  await store.close()
})

it('lets many read at once, and nobody write meanwhile', async () => {
  await fill()
  const readers = await Promise.all([1, 2].map(() => openStore(folder(), { readOnly: true })))
  const counts = await Promise.all(readers.map((reader) => reader.counts()))
  expect(counts.map(({ articles }) => articles)).toEqual([3, 3])
  await expect(openStore(folder())).rejects.toMatchObject({ name: 'StoreError' })
  await Promise.all(readers.map((reader) => reader.close()))
  await fill()
})

it('makes nothing where it is only to be read', async () => {
  await expect(openStore(join(folder(), 'none'), { readOnly: true })).rejects.toThrow('no store in')
  expect(readdirSync(folder())).toEqual([])
})

it.each(['garbage', ''])(
  'says that a graph of %j is damaged, and builds it again',
  async (graph) => {
    await fill()
    const file = join(folder(), 'graph.grafeo')
    writeFileSync(file, graph)
    for (const readOnly of [true, false])
      await expect(openStore(folder(), { readOnly })).rejects.toMatchObject({
        name: 'StoreError',
        message: expect.stringContaining(`the store in ${folder()} is damaged`),
        hint: expect.stringContaining(file),
      })
    renameSync(file, join(folder(), 'damaged'))
    await expect(openStore(folder(), { readOnly: true })).rejects.toMatchObject({
      name: 'StoreError',
    })
    const store = await openStore(folder())
    expect(await dumpStore(store)).toEqual(dumpNetwork(buildNetwork(stories)))
    await store.close()
  },
)

it('completes a graph whose building was cut off', async () => {
  await fill()
  rmSync(join(folder(), 'graph.grafeo'))
  writeFileSync(join(folder(), 'rebuilding'), '')
  const half = await openStore(folder())
  await half.close()
  expect(existsSync(join(folder(), 'rebuilding'))).toBe(false)
  const store = await openStore(folder(), { readOnly: true })
  expect(await dumpStore(store)).toEqual(dumpNetwork(buildNetwork(stories)))
  await store.close()
})

it('names an article whose text is gone', async () => {
  await fill([visit])
  rmSync(join(folder(), 'articles'), { recursive: true })
  const store = await openStore(folder(), { readOnly: true })
  const read = store.extractions()[Symbol.asyncIterator]()
  await expect(read.next()).rejects.toMatchObject({
    name: 'StoreError',
    message: expect.stringContaining(`the text of article ${visit.article.id} is missing`),
  })
  await store.close()
})

it('names an article whose text is damaged', async () => {
  await fill([visit])
  const [file = ''] = articleFiles()
  writeFileSync(join(folder(), 'articles', file), 'no gzip')
  const store = await openStore(folder(), { readOnly: true })
  const read = store.extractions()[Symbol.asyncIterator]()
  await expect(read.next()).rejects.toMatchObject({
    name: 'StoreError',
    message: `the text of article ${visit.article.id} is damaged`,
  })
  await store.close()
})

it('shows a query what was loaded since the last one', async () => {
  const store = await openStore(folder())
  const count = async () =>
    (await store.query('MATCH (a:Article) RETURN count(a) AS articles')).rows
  for (const [index, story] of stories.entries()) {
    await store.load([story])
    expect(await count()).toEqual([[index + 1]])
  }
  await store.close()
  expect(existsSync(join(folder(), 'copies'))).toBe(false)
})
