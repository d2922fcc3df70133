import path from 'node:path'
import { runCommand } from '../run-command'
import { temporaryFolder } from '../temporary-folder'

test('what the store holds', async () => {
  const store = path.join(temporaryFolder(), 'store')
  await runCommand(['read', '-', '--store', store], { stdin: 'Ann Lee met Bo Ray in Paris.' })
  const { code, stdout } = await runCommand(['status', '--store', store])
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^store +\S+store\nengine +embedded \S+\narticles +1\nentities +3\nstatements +1\nnewsgraph +\d/,
  )
  const status = JSON.parse((await runCommand(['status', '--json', '--store', store])).stdout)
  expect(status).toMatchObject({
    store,
    engine: { name: 'embedded' },
    counts: { articles: 1, entities: 3, statements: 1 },
    versions: { ontology: expect.any(String) },
  })
})
