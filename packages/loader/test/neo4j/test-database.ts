import { auth, type Driver, driver } from 'neo4j-driver'
import { PASSWORD, USER } from '../../../../scripts/neo4j/settings'

/** Says that a database is there for tests: it is not there in anybody's own. */
const MARK = 'newsgraph_tests'

/** A database that tests may empty. */
export class TestDatabase {
  private constructor(private readonly driver: Driver) {}

  /**
   * Takes an empty database for tests, or one that tests took before.
   *
   * @throws Error for one that holds anything else: it may be dear to somebody
   */
  static async take(location: string): Promise<TestDatabase> {
    const database = new TestDatabase(driver(location, auth.basic(USER, PASSWORD)))
    const nodes = await database.read('MATCH (n) RETURN count(n) AS value')
    const marks = await database.read(
      `SHOW CONSTRAINTS YIELD name WHERE name = '${MARK}' RETURN count(name) AS value`,
    )
    if (nodes > 0 && marks === 0) {
      await database.close()
      throw new Error(
        `expected an empty database at ${location}, got one with ${nodes} nodes that no test wrote`,
      )
    }
    await database.run(
      `CREATE CONSTRAINT ${MARK} IF NOT EXISTS FOR (n:_Test) REQUIRE n.id IS UNIQUE`,
    )
    return database
  }

  async empty(): Promise<void> {
    await this.run('MATCH (n) DETACH DELETE n')
  }

  async run(cypher: string): Promise<void> {
    await this.driver.executeQuery(cypher)
  }

  async close(): Promise<void> {
    await this.driver.close()
  }

  private async read(cypher: string): Promise<number> {
    const { records } = await this.driver.executeQuery(cypher)
    return Number(records[0]?.get('value'))
  }
}
