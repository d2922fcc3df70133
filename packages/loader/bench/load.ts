// Times a store on generated stories: npm run ts -- packages/loader/bench/load.ts [--store WHERE] [--articles N]
// WHERE is an empty store (NEO4J_PASSWORD for a server); without it, a folder that is taken away afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type GraphStore, openStore } from '@newsgraph/loader'
import { generateStories } from './generate-stories'

const { values } = parseArgs({
  options: { store: { type: 'string' }, articles: { type: 'string', default: '2000' } },
})

async function measure(location: string): Promise<void> {
  const store = await openStore(location)
  try {
    const { articles } = await store.counts()
    if (articles > 0) throw new Error(`expected an empty store, got one with ${articles} articles`)
    await measureStore(store)
  } finally {
    await store.close()
  }
}

async function measureStore(store: GraphStore): Promise<void> {
  const stories = [...generateStories(Number(values.articles))]
  const some = stories.slice(0, 100)
  const changed = some.map((story) => ({ ...story, statements: story.statements.slice(1) }))
  const ids = stories.map(({ article }) => article.id)
  const best =
    'MATCH (e:Entity)-[r]->() RETURN e.name AS name, count(r) AS number ORDER BY number DESC LIMIT 3'
  await time('prepare', () => store.prepare())
  await time('load', () => store.load(stories))
  await time('load again, unchanged', () => store.load(stories))
  await time('first query', () => store.query(best))
  await time('the same query', () => store.query(best))
  await time('replace 100 articles', () => store.load(changed))
  await time('read back', async () => {
    for await (const _ of store.extractions());
  })
  const { entities, statements } = await store.counts()
  console.log(`\n${stories.length} articles, ${entities} entities, ${statements} statements`)
  await time('remove all', () => store.remove(ids))
}

async function time(what: string, work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now()
  const cpu = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(cpu)
  const wall = (performance.now() - begun) / 1000
  console.log(
    `${what.padEnd(24)}${wall.toFixed(2).padStart(8)} s${((user + system) / 1e6).toFixed(2).padStart(8)} s cpu`,
  )
}

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'))
measure(values.store ?? join(folder, 'store')).finally(() =>
  rmSync(folder, { recursive: true, force: true }),
)
