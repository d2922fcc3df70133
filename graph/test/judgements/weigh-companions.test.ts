import {
  findKeptApart,
  type Judgement,
  type MergeProposal,
  weighCompanions,
} from '@newsgraph/graph'

const proposal = (entity: string, other: string): MergeProposal => ({
  entity,
  other,
  score: 0.4,
  reasons: ['same surname'],
})
const company = (...ids: string[]) => new Map(ids.map((id) => [id, id.toUpperCase()]))

test('the same company speaks for two, a link between them against', () => {
  const proposals = [proposal('a', 'b'), proposal('c', 'd'), proposal('e', 'f')]
  const companions = new Map([
    ['a', company('b', 'z')],
    ['b', company('a')],
    ['c', company('x', 'y', 'z')],
    ['d', company('y', 'x', 'w')],
  ])
  const [shared, alone, linked] = weighCompanions(proposals, companions)
  expect(shared).toMatchObject({
    entity: 'c',
    reasons: ['same surname', 'both are linked with X and Y'],
  })
  expect(shared?.score).toBeGreaterThan(0.4)
  expect(alone).toEqual(proposal('e', 'f'))
  expect(linked).toMatchObject({ entity: 'a', score: 0.2 })
})

test('pairs that were judged to be two are kept apart, both ways, until that is undone', () => {
  const judgement = (correction: Judgement['correction'], undone?: true): Judgement => ({
    id: '1',
    at: '2023-03-02T10:00:00Z',
    correction,
    ...(undone && { undone }),
  })
  const isKeptApart = findKeptApart([
    judgement({ kind: 'distinct', entity: 'a', other: 'b' }),
    judgement({ kind: 'split', entity: 'c', into: 'd', name: 'D', mentions: [] }),
    judgement({ kind: 'distinct', entity: 'e', other: 'f' }, true),
  ])
  expect(
    ['ab', 'ba', 'cd', 'dc', 'ef', 'ac'].map(([one = '', other = '']) => isKeptApart(one, other)),
  ).toEqual([true, true, true, true, false, false])
})
