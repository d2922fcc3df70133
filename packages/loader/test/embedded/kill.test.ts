import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { buildNetwork, type Extraction } from '@newsgraph/graph'
import { openStore } from '@newsgraph/loader'
import { dumpNetwork, dumpStore } from '../dump'
import { manyStories } from '../many-stories'
import { temporaryFolder } from './temporary-folder'

jest.setTimeout(120_000)

const folder = temporaryFolder()
const COUNT = 300

/** Loads in a process of its own and kills it, without warning, some milliseconds after so many stories are in. */
async function killAt(articles: number, milliseconds: number): Promise<void> {
  const loading = fork(join(__dirname, 'load-many.ts'), [folder(), String(COUNT)], {
    execArgv: ['--conditions=@newsgraph/source', '--require=ts-node/register/transpile-only'],
  })
  const ended = once(loading, 'exit')
  loading.on('message', (loaded) => {
    if (Number(loaded) >= articles) setTimeout(() => loading.kill('SIGKILL'), milliseconds)
  })
  const [, signal] = await ended
  expect(signal).toBe('SIGKILL')
}

it('opens after a kill with whole stories in it, and is completed by the next load', async () => {
  const extractions = manyStories(COUNT)
  for (const [articles, milliseconds] of [
    [5, 3],
    [40, 0],
    [120, 11],
  ] as const) {
    await killAt(articles, milliseconds)
    const store = await openStore(folder())
    const kept: Extraction[] = []
    for await (const extraction of store.extractions()) kept.push(extraction)
    expect(kept.length).toBeGreaterThanOrEqual(articles)
    expect(kept.length).toBeLessThan(COUNT)
    const relationships = await dumpStore(store)
    expect(relationships.filter((element) => 'type' in element)).toEqual(
      dumpNetwork(buildNetwork(kept)).filter((element) => 'type' in element),
    )
    await store.close()
  }
  const store = await openStore(folder())
  const { articles, unchanged } = await store.load(extractions)
  expect([articles, unchanged >= 120]).toEqual([COUNT, true])
  expect(await dumpStore(store)).toEqual(dumpNetwork(buildNetwork(extractions)))
  await store.close()
})
