import type { Extraction } from '@newsgraph/graph'
import { readNetwork } from '../../src/graph/read-network'
import { createOfflineApi } from '../../src/offline/create-offline-api'
import { acme, ann, bo, talks } from '../reading/stories'

const story: Extraction = { ...talks(), warnings: [] } as unknown as Extraction
const api = createOfflineApi([story])

async function entitiesOf(answer: ReturnType<typeof api.network>): Promise<string[]> {
  return readNetwork((await answer).network)
    .filterNodes((_, { kind }) => kind !== 'Article')
    .sort()
}

test('says that it can only be looked at', async () => {
  const { can, counts } = await api.status()
  expect(can).toEqual({ ask: false, correct: false, read: false })
  expect(counts).toEqual({ articles: 1, entities: 3, statements: 3 })
  await expect(api.query('RETURN 1', {})).rejects.toThrow('this file can only be looked at')
})

test('shows the strongest entities with what is said between them, and the stories that say it', async () => {
  const { network, totals } = await api.network(2)
  const shown = readNetwork(network)
  expect(shown.nodes().sort()).toEqual([ann, bo, 'talks'].sort())
  expect(shown.mapEdges((_, { type }) => type).sort()).toEqual(['MET', 'THREATENED'])
  expect(totals.entities).toBe(3)
})

test('shows neighbours, and some entities', async () => {
  expect(await entitiesOf(api.neighbourhood(acme, 10))).toEqual([acme, bo])
  expect(await entitiesOf(api.networkAmong([ann, acme, 'person:gone']))).toEqual([acme, ann])
  await expect(api.neighbourhood('person:gone', 1)).rejects.toThrow("no entity 'person:gone'")
})

test('finds names, and paths', async () => {
  expect((await api.search('ac')).map(({ id }) => id)).toEqual([acme])
  expect(await api.search('')).toEqual([])
  expect(await entitiesOf(api.paths(ann, acme))).toEqual([acme, ann, bo])
  expect(await entitiesOf(api.paths(ann, 'person:gone'))).toEqual([])
})

test('has stories and entities', async () => {
  expect(await api.article('talks')).toEqual(talks())
  expect((await api.entity(bo)).articles.map(({ id }) => id)).toEqual(['talks'])
  await expect(api.article('gone')).rejects.toThrow("no story 'gone'")
  await expect(api.entity('talks')).rejects.toThrow("no entity 'talks'")
})

test('hands out everything', async () => {
  expect(await (await api.everything('json')).text()).toContain(acme)
})
