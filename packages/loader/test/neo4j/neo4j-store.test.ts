import { openStore } from '@newsgraph/loader'
import { PASSWORD, USER } from '../../../../scripts/neo4j/settings'
import { testGraphStore } from '../graph-store-contract'
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

    testGraphStore({
      open: (options) => openStore(location, { user: USER, password: PASSWORD, ...options }),
      renew: () => database.empty(),
      numRuns: 5,
    })
  })
