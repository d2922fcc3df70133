import { inBatches } from '../../src/load/in-batches'
import { stories } from '../stories'

const [one, two, three] = stories

async function batches(extractions: (typeof one)[], size: number): Promise<string[][]> {
  const titles: string[][] = []
  for await (const batch of inBatches(extractions, size))
    titles.push(batch.map(({ article }) => article.title))
  return titles
}

const [first, second, third] = stories.map(({ article }) => article.title)

it('fills each batch', async () => {
  expect(await batches([one, two, three], 2)).toEqual([[first, second], [third]])
  expect(await batches([one, two], 2)).toEqual([[first, second]])
  expect(await batches([], 2)).toEqual([])
})

it('has no article twice in one', async () => {
  expect(await batches([one, two, one, three], 9)).toEqual([
    [first, second],
    [first, third],
  ])
})
