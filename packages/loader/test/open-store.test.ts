import { inspect } from 'node:util'
import { openStore } from '@newsgraph/loader'

it.each(['https://eve:secret@example.org', 'file:///tmp/store', 'mongodb://secret'])(
  'knows no store at %s, and does not repeat it',
  async (location) => {
    const [scheme] = location.split(':')
    await expect(openStore(location)).rejects.toMatchObject({
      name: 'StoreError',
      message: `expected neo4j://…, bolt://… or a folder, got ${scheme}://…`,
    })
  },
)

it.each(['bolt', 'neo4j'])(
  'says that no server answers, and nothing of the password',
  async (scheme) => {
    const failure = await openStore(`${scheme}://eve:secret@127.0.0.1:1`).catch((error) => error)
    expect(failure).toMatchObject({
      name: 'StoreError',
      message: `no Neo4j answers at ${scheme}://127.0.0.1:1`,
      hint: expect.any(String),
    })
    expect(inspect(failure, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(
      'secret',
    )
  },
)

it.each([
  ['neo4j-driver', '/nowhere/at/all', 'no store in /nowhere/at/all'],
  ['@grafeo-db/js', 'bolt://127.0.0.1:1', 'no Neo4j answers'],
])('does without %s for %s', async (driver, location, problem) => {
  jest.resetModules()
  jest.doMock(driver, () => {
    throw new Error(`loaded ${driver}`)
  })
  const loader: typeof import('@newsgraph/loader') = require('@newsgraph/loader')
  await expect(loader.openStore(location, { readOnly: true })).rejects.toThrow(problem)
  jest.dontMock(driver)
})
