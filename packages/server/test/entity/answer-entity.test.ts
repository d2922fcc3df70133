import type { GraphStore } from '@newsgraph/loader'
import { answerEntity } from '../../src/entity/answer-entity'
import { openStories } from '../open-stories'
import { STORIES } from '../stories'

let store: GraphStore
beforeAll(async () => {
  store = await openStories(STORIES)
})
afterAll(() => store.close())

const [earlier, later] = STORIES.map(({ article }) => article.id)

test('an entity has its articles, the latest first, and who is named with it', async () => {
  const { entity, articles, companions } = await answerEntity(store, 'person:sergey-lavrov')
  expect(entity).toMatchObject({
    id: 'person:sergey-lavrov',
    name: 'Sergey Lavrov',
    kind: 'Person',
    description: 'foreign minister',
    articles: 2,
    firstSeen: '2023-03-02',
  })
  expect(articles).toEqual([
    {
      id: earlier,
      title: 'No meeting',
      url: 'https://example.org/1',
      publisher: 'Example Courier',
      publishedAt: '2023-03-02',
      mentions: 2,
    },
    { id: later, title: 'A meeting', mentions: 2 },
  ])
  expect(companions).toEqual([
    { id: 'country:ru', name: 'Russia', kind: 'Country', articles: 2 },
    {
      id: 'organization:straße-und-łodz',
      name: 'Straße und Łódź',
      kind: 'Organization',
      articles: 1,
    },
    { id: 'person:antony-blinken', name: 'Antony Blinken', kind: 'Person', articles: 1 },
    { id: 'person:jose-muller', name: 'José Müller', kind: 'Person', articles: 1 },
  ])
})

test('what the store has not is said to be missing, whatever it is called', async () => {
  for (const id of ['person:nobody', `"}) DETACH DELETE (n) //`, earlier ?? ''])
    await expect(answerEntity(store, id)).rejects.toMatchObject({ status: 404 })
})
