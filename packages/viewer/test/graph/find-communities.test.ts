import { communityWith, findCommunities } from '../../src/graph/find-communities'
import { groupLines } from '../../src/graph/group-lines'
import { networkOf, type Said } from './statements'

const met = (source: string, target: string): Said => ({ source, type: 'MET', target })
/** Everybody met everybody. */
function circle(...people: readonly string[]): Said[] {
  return people.flatMap((one, index) => people.slice(index + 1).map((other) => met(one, other)))
}
const east = ['person:ann', 'person:bo', 'person:cy', 'person:di']
const west = ['person:ed', 'person:flo', 'person:gus']
const said = [...circle(...east), ...circle(...west), met('person:ann', 'person:ed')]
const found = (...more: readonly Said[]) =>
  groupLines(networkOf([...said, ...more], ['person:zoe']))

test('finds who has more to do with each other than with the rest, the largest first', () => {
  const communities = findCommunities(found())
  expect(communities.map(({ members }) => [...members].sort())).toEqual([east, west])
  expect(communities.map(({ name }) => name)).toEqual([
    'person:ann, person:bo and 2 more',
    'person:ed, person:flo and person:gus',
  ])
  expect(communityWith(communities, 'person:zoe')).toBeUndefined()
})

test('finds the same in the same graph, and keeps together whom it knows while that grows', () => {
  const before = findCommunities(found())
  expect(findCommunities(found())).toEqual(before)
  const grown = findCommunities(found(met('person:hal', 'person:gus')), before)
  expect(communityWith(grown, 'person:hal')?.members).toEqual(
    expect.arrayContaining([...west, 'person:hal']),
  )
})

test('a sentence more is a stronger tie', () => {
  const pulled = findCommunities(found(...Array(9).fill(met('person:ann', 'person:ed'))))
  expect(communityWith(pulled, 'person:ann')).toBe(communityWith(pulled, 'person:ed'))
})
