import { type Entity, type EntityView, foldEntity } from '@newsgraph/graph'
import fc from 'fast-check'
import { entity } from './story'

function view(
  id: string,
  publishedAt: string | undefined,
  mentions: number,
  shown: Entity,
): EntityView {
  return {
    entity: shown,
    mentions,
    article: { id, ...(publishedAt !== undefined && { publishedAt }) },
  }
}

const ann = entity('Person', 'Ann Lee')

it('takes the most used name, the longest of equals, and keeps the others as aliases', () => {
  const folded = foldEntity([
    view('a', undefined, 2, { ...ann, name: 'Ann', aliases: ['Lee'] }),
    view('b', undefined, 2, { ...ann, name: 'Ann Lee', aliases: ['Ann', 'Dr Lee'] }),
    view('c', undefined, 1, { ...ann, name: 'Ann Mary Lee' }),
  ])
  expect(folded.name).toBe('Ann Lee')
  expect(folded.aliases).toEqual(['Ann', 'Ann Mary Lee', 'Dr Lee', 'Lee'])
  expect(folded).toMatchObject({ mentions: 5, articles: 3 })
})

it('takes subkind, description and each external id from the earliest article that has one', () => {
  const folded = foldEntity([
    view('a', '2021-01-01', 1, {
      ...ann,
      description: 'late',
      subkind: 'late',
      externalIds: { x: 'late', y: 'late' },
    }),
    view('c', undefined, 1, { ...ann, description: 'undated', subkind: 'undated' }),
    view('b', '2020-01-01', 1, { ...ann, description: 'early', externalIds: { x: 'early' } }),
  ])
  expect(folded).toMatchObject({
    description: 'early',
    subkind: 'late',
    externalIds: { x: 'early', y: 'late' },
    firstSeen: '2020-01-01',
    lastSeen: '2021-01-01',
  })
})

it('leaves out what no article says', () => {
  expect(foldEntity([view('a', undefined, 1, ann)])).toEqual({
    id: 'person:ann-lee',
    kind: 'Person',
    name: 'Ann Lee',
    aliases: [],
    mentions: 1,
    articles: 1,
  })
})

it('refuses to fold nothing', () => {
  expect(() => foldEntity([])).toThrow(
    new RangeError('expected at least one view of the entity, got none'),
  )
})

it('is the same whatever the order of articles', () => {
  const views = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-f]{2}$/),
      year: fc.option(fc.integer({ min: 2000, max: 2003 }), { nil: undefined }),
      mentions: fc.integer({ min: 1, max: 3 }),
      name: fc.constantFrom('Ann', 'Ann Lee', 'Lee', 'Eel'),
      description: fc.option(fc.constantFrom('a baker', 'a judge'), { nil: undefined }),
    }),
    { minLength: 1, selector: ({ id }) => id },
  )
  const orders = views.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(orders, (lists) => {
      const [one, other] = lists.map((list) =>
        foldEntity(
          list.map(({ id, year, mentions, name, description }) =>
            view(id, year === undefined ? undefined : String(year), mentions, {
              ...ann,
              name,
              ...(description !== undefined && { description }),
            }),
          ),
        ),
      )
      expect(other).toEqual(one)
    }),
  )
})
