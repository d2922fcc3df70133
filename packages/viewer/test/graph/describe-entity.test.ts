import { buildNetwork, isMentions, type Network } from '@newsgraph/graph'
import { STORIES } from '../../../server/test/stories'
import { describeEntity } from '../../src/graph/describe-entity'

const whole = buildNetwork(STORIES)
const lavrov = 'person:sergey-lavrov'

test('an entity has the articles that name it, and who else they name', () => {
  const { entity, articles, companions } = describeEntity(whole, lavrov) ?? {}
  expect(entity).toMatchObject({ id: lavrov, name: 'Sergey Lavrov' })
  expect(articles?.map(({ title, mentions }) => [title, mentions])).toEqual([
    ['No meeting', 2],
    ['A meeting', 2],
  ])
  expect(companions?.map(({ name, articles: count }) => [name, count])).toEqual([
    ['Russia', 2],
    ['Straße und Łódź', 1],
    ['Antony Blinken', 1],
    ['José Müller', 1],
  ])
})

test('without mentions, the articles are those that say something of it', () => {
  const bare = whole.copy() as Network
  bare.forEachEdge((key, edge) => {
    if (isMentions(edge)) bare.dropEdge(key)
  })
  const { articles, companions } = describeEntity(bare, 'person:jose-muller') ?? {}
  expect(articles?.map(({ title, mentions }) => [title, mentions])).toEqual([['A meeting', 0]])
  expect(companions).toEqual([])
})

test('an article, or what is not there, is none', () => {
  expect(describeEntity(whole, STORIES[0]?.article.id ?? '')).toBeUndefined()
  expect(describeEntity(whole, 'person:nobody')).toBeUndefined()
})
