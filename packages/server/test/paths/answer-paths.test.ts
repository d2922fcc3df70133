import type { GraphStore } from '@newsgraph/loader'
import { answerPaths } from '../../src/paths/answer-paths'
import { openStories } from '../open-stories'
import { STORIES } from '../stories'

let store: GraphStore
beforeAll(async () => {
  store = await openStories(STORIES)
})
afterAll(() => store.close())

async function namesBetween(from: string, to: string): Promise<string[]> {
  const { network } = await answerPaths(store, from, to)
  return network.nodes.flatMap(({ attributes }) =>
    attributes && 'name' in attributes ? attributes.name : [],
  )
}

test('a path goes through what is said in other stories', async () => {
  expect(await namesBetween('country:ru', 'person:jose-muller')).toEqual([
    'Russia',
    'José Müller',
    'Sergey Lavrov',
  ])
})

test('what is said not to be so links nobody', async () => {
  expect(await namesBetween('person:antony-blinken', 'person:sergey-lavrov')).toEqual([])
})
