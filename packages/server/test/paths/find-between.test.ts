import { findBetween } from '../../src/paths/find-between'

function between(from: string, to: string, links: readonly string[], most = 6): Promise<string[]> {
  const neighbours = new Map<string, string[]>()
  const join = (one: string, other: string) =>
    neighbours.set(one, [...(neighbours.get(one) ?? []), other])
  for (const [one = '', , other = ''] of links) {
    join(one, other)
    join(other, one)
  }
  const ask = async (entities: readonly string[]) =>
    entities.flatMap((entity) =>
      (neighbours.get(entity) ?? []).map((other) => [entity, other] as const),
    )
  return findBetween(from, to, ask, most).then((found) => [...found].sort())
}

test('a link is a path of its own', async () => {
  expect(await between('a', 'b', ['a-b', 'b-c', 'a-c'])).toEqual(['a', 'b'])
})

test('all shortest paths are found, and no detour', async () => {
  const links = ['a-b', 'b-d', 'a-c', 'c-d', 'a-e', 'e-f', 'f-d', 'd-g']
  expect(await between('a', 'd', links)).toEqual(['a', 'b', 'c', 'd'])
  expect(await between('a', 'g', links)).toEqual(['a', 'b', 'c', 'd', 'g'])
})

test('a path that is too long is none', async () => {
  const chain = ['a-b', 'b-c', 'c-d', 'd-e']
  expect(await between('a', 'e', chain, 4)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(await between('a', 'e', chain, 3)).toEqual([])
})

test('where none leads there, the search ends', async () => {
  expect(await between('a', 'z', ['a-b', 'y-z'])).toEqual([])
  expect(await between('a', 'nobody', ['a-b'])).toEqual([])
})
