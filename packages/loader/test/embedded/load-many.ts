// Loads many stories into the folder that it is given, and says after every batch how many are in.
import { openStore } from '@newsgraph/loader'
import { manyStories } from '../many-stories'

async function loadMany(folder: string, count: number): Promise<void> {
  const store = await openStore(folder)
  await store.load(manyStories(count), {
    batchSize: 5,
    onProgress: ({ articles }) => process.send?.(articles),
  })
  await store.close()
}

const [folder = '', count = ''] = process.argv.slice(2)
loadMany(folder, Number(count))
