import type { MentionsEdge } from '@newsgraph/graph'
import { describeEntity } from '../../src/graph/describe-entity'
import { networkOf } from './statements'

const [ann, bo, cy] = ['person:ann', 'person:bo', 'person:cy'] as const

/** Ann met Bo; the article mentions all three, unless it is bare. */
function told({ bare = false } = {}) {
  const network = networkOf([{ source: ann, type: 'MET', target: bo }], [cy])
  if (bare) return network
  for (const [id, count] of [
    [ann, 2],
    [bo, 1],
    [cy, 1],
  ] as const) {
    const mention: MentionsEdge = {
      type: 'MENTIONS',
      label: 'MENTIONS',
      count,
      kind: 'Person',
      name: id,
      aliases: [],
    }
    network.addEdgeWithKey(`article->${id}`, 'article', id, mention)
  }
  return network
}

test('an entity has the articles that name it, and who else they name', () => {
  const { entity, articles, companions } = describeEntity(told(), ann) ?? {}
  expect(entity).toMatchObject({ id: ann, name: ann })
  expect(articles).toEqual([{ id: 'article', title: 'Talks', mentions: 2 }])
  expect(companions).toEqual([
    { id: bo, name: bo, kind: 'Person', articles: 1 },
    { id: cy, name: cy, kind: 'Person', articles: 1 },
  ])
})

test('without mentions, the articles are those that say something of it', () => {
  const { articles, companions } = describeEntity(told({ bare: true }), bo) ?? {}
  expect(articles).toMatchObject([{ title: 'Talks', mentions: 0 }])
  expect(companions).toEqual([])
})

test('an article, or what is not there, is none', () => {
  expect(describeEntity(told(), 'article')).toBeUndefined()
  expect(describeEntity(told(), 'person:nobody')).toBeUndefined()
})
