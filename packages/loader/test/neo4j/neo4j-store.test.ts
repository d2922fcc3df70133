import { buildNetwork } from '@newsgraph/graph'
import { openStore, type StoreOptions } from '@newsgraph/loader'
import { PASSWORD, USER } from '../../../../scripts/neo4j/settings'
import { dumpNetwork, dumpStore } from '../dump'
import { testGraphStore } from '../graph-store-contract'
import { manyStories } from '../many-stories'
import { stories } from '../stories'
import { TestDatabase } from './test-database'

const { NEWSGRAPH_TEST_NEO4J: location = '' } = process.env

jest.setTimeout(120_000)

if (location === '')
  it.skip('needs a server: npm run neo4j -- start, and NEWSGRAPH_TEST_NEO4J=bolt://127.0.0.1:7687', () => {})
else
  describe('on Neo4j', () => {
    let database: TestDatabase
    beforeAll(async () => {
      database = await TestDatabase.take(location)
    })
    afterAll(async () => {
      await database.empty()
      await database.close()
    })

    const open = (options: StoreOptions = {}) =>
      openStore(location, { user: USER, password: PASSWORD, ...options })

    testGraphStore({ open, renew: () => database.empty(), numRuns: 5 })

    describe('beside others', () => {
      beforeEach(() => database.empty())

      it('loads what another loads at the same time', async () => {
        const all = manyStories(60)
        const stores = await Promise.all([open(), open()])
        await Promise.all(
          stores.map((store, index) =>
            store.load(index === 0 ? all.slice(0, 40) : all.slice(20).reverse(), { batchSize: 7 }),
          ),
        )
        const [store] = stores
        expect(await dumpStore(store)).toEqual(dumpNetwork(buildNetwork(all)))
        await Promise.all(stores.map((each) => each.close()))
      })

      it('leaves alone what is not its own', async () => {
        await database.run("CREATE (:Song {id: 'person:ann-lee'})-[:OF]->(:Album)")
        const store = await open()
        await store.load(stories)
        await store.remove(stories.map(({ article }) => article.id))
        const { rows } = await store.query('MATCH (n)-[r]->(m) RETURN labels(n) AS n, type(r) AS r')
        expect(rows).toEqual([[['Song'], 'OF']])
        await store.close()
      })

      it('keeps texts where no query for articles meets them', async () => {
        const store = await open()
        await store.load(stories)
        const { rows } = await store.query(
          'MATCH (x:_Extraction) RETURN count(x) AS kept, sum(size(keys(x))) AS keys, count { (x)--() } AS joined',
        )
        expect(rows).toEqual([[3, 9, 0]])
        await store.close()
      })
    })

    describe('open', () => {
      it.each<[string, StoreOptions, string]>([
        ['a wrong password', { password: 'not the password' }, "does not let the user 'neo4j' in"],
        ['a wrong user', { user: 'nobody' }, "does not let the user 'nobody' in"],
        ['a wrong database', { database: 'nosuch' }, "has no database 'nosuch'"],
      ])('says in one line that there is %s', async (_, options, problem) => {
        await expect(open(options)).rejects.toMatchObject({
          name: 'StoreError',
          message: `Neo4j at ${location} ${problem}`,
          hint: expect.stringMatching(/NEO4J_/),
        })
      })

      it('takes the login from the address', async () => {
        const { protocol, host } = new URL(location)
        const store = await openStore(
          `${protocol}//${USER}:${encodeURIComponent(PASSWORD)}@${host}/neo4j`,
        )
        expect(store.engine).toMatchObject({
          name: 'neo4j',
          capabilities: { concurrentAccess: true },
        })
        await store.close()
      })
    })
  })
