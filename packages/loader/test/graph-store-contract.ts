import {
  type ArticleId,
  buildNetwork,
  builtInOntology,
  type Extraction,
  SAVED_QUESTIONS,
} from '@newsgraph/graph'
import { extendOntology } from '@newsgraph/graph/validation'
import type { GraphStore, QueryOptions, StoreOptions } from '@newsgraph/loader'
import fc from 'fast-check'
import { arbitraryExtraction } from '../../../graph/test/arbitrary-extraction'
import { entity, story } from '../../../graph/test/story'
import { dumpNetwork, dumpStore } from './dump'
import { testJudgements } from './judgement-contract'
import { abridge, fillQuestion, SAVED_ANSWERS } from './saved-answers'
import { stories } from './stories'

export interface StoreUnderTest {
  /** An empty store, or, once it is closed, the same one again. */
  open(options?: StoreOptions): Promise<GraphStore>
  /** Makes the next store another one, that is empty. */
  renew(): Promise<void>
  /** Of properties that are tried with arbitrary stories. */
  readonly numRuns: number
}

const [visit, arrest, threat] = stories

/** What every GraphStore does, whatever its engine. */
export function testGraphStore({ open, renew, numRuns }: StoreUnderTest): void {
  let store: GraphStore
  beforeEach(async () => {
    await renew()
    store = await open()
  })
  afterEach(() => store.close())

  const ask = async (cypher: string, parameters = {}, options: QueryOptions = {}) =>
    (await store.query(cypher, parameters, options)).rows
  const kept = (articles?: readonly ArticleId[]) => collect(store.extractions(articles))
  const removeAll = async () => store.remove((await kept()).map(({ article }) => article.id))

  testJudgements(
    () => store,
    async () => {
      await store.close()
      store = await open()
    },
  )

  describe('load', () => {
    it('keeps what a network of the stories holds', async () => {
      const report = await store.load(stories)
      expect(report).toEqual({ articles: 3, replaced: 0, unchanged: 0, entities: 5, statements: 7 })
      expect(await dumpStore(store)).toEqual(dumpNetwork(buildNetwork(stories)))
      expect(await store.counts()).toEqual({ articles: 3, entities: 5, statements: 7 })
    })

    it('folds entities, and keeps what each article calls them', async () => {
      await store.load(stories)
      expect(
        await ask('MATCH (e:Person {id: $id}) RETURN properties(e) AS all', {
          id: 'person:ann-lee',
        }),
      ).toEqual([
        [
          {
            id: 'person:ann-lee',
            kind: 'Person',
            name: 'Ann Lee',
            aliases: ['Lee'],
            description: 'envoy',
            externalIds: [],
            mentions: 2,
            articles: 2,
            firstSeen: '2020-01-05',
            lastSeen: '2020-02-01T10:00:00Z',
          },
        ],
      ])
      expect(
        await ask(
          'MATCH (a:Article)-[m:MENTIONS]->(:Person {name: $name}) RETURN a.title AS title, properties(m) AS mention ORDER BY title',
          { name: 'Ann Lee' },
        ),
      ).toEqual([
        [
          'Envoy meets Ray',
          {
            count: 1,
            kind: 'Person',
            name: 'Ann Lee',
            aliases: ['Lee'],
            description: 'envoy',
            externalIds: [],
          },
        ],
        [
          'Ruritania arrests Ünal',
          {
            count: 1,
            kind: 'Person',
            name: 'Ann Lee',
            aliases: [],
            description: 'diplomat',
            externalIds: [],
          },
        ],
      ])
    })

    it('gives the same graph in any order and in batches of any size', () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(arbitraryExtraction, { maxLength: 6 }),
          fc.integer({ min: 1, max: 4 }),
          async (extractions, batchSize) => {
            const last = [...new Map(extractions.map((each) => [each.article.id, each])).values()]
            const network = dumpNetwork(buildNetwork(last))
            await removeAll()
            await store.load(extractions, { batchSize })
            expect(await dumpStore(store)).toEqual(network)
            expect(await kept()).toEqual(byId(last))
            await removeAll()
            await store.load([...last].reverse())
            expect(await dumpStore(store)).toEqual(network)
          },
        ),
        { numRuns },
      ))

    it('leaves stories alone that say the same', async () => {
      await store.load(stories)
      const before = await dumpStore(store)
      const again = structuredClone([...stories].reverse())
      expect(await store.load(again)).toEqual({
        articles: 3,
        replaced: 0,
        unchanged: 3,
        entities: 0,
        statements: 0,
      })
      expect(await dumpStore(store)).toEqual(before)
    })

    it('puts what a story says now in the place of what it said', async () => {
      await store.load(stories)
      const changed: Extraction = {
        ...arrest,
        article: { ...arrest.article, publishedAt: '2019-12-31' },
        entities: arrest.entities.filter(({ kind }) => kind === 'Country'),
        mentions: arrest.mentions.filter(({ entity: id }) => id.startsWith('country:')),
        statements: [],
      }
      expect(await store.load([changed])).toEqual({
        articles: 1,
        replaced: 1,
        unchanged: 0,
        entities: 0,
        statements: 0,
      })
      expect(await dumpStore(store)).toEqual(dumpNetwork(buildNetwork([visit, changed, threat])))
      expect(await kept([arrest.article.id])).toEqual([changed])
    })

    it('takes the later of two readings of one story', async () => {
      const later = { ...visit, statements: visit.statements.slice(1) }
      const report = await store.load([visit, later, later])
      expect(report).toEqual({ articles: 3, replaced: 1, unchanged: 1, entities: 3, statements: 3 })
      expect(await dumpStore(store)).toEqual(dumpNetwork(buildNetwork([later])))
    })

    it('reports after every batch', async () => {
      const seen: number[] = []
      await store.load(stories, { batchSize: 2, onProgress: ({ articles }) => seen.push(articles) })
      expect(seen).toEqual([2, 3])
    })

    it('keeps the batches before the one that fails', async () => {
      async function* failing() {
        yield visit
        yield arrest
        throw new Error('the source failed')
      }
      await expect(store.load(failing(), { batchSize: 1 })).rejects.toThrow('the source failed')
      expect(await dumpStore(store)).toEqual(dumpNetwork(buildNetwork([visit])))
    })

    it('refuses what is not in its ontology', async () => {
      const [first] = visit.entities
      const strange = {
        ...visit,
        entities: [{ ...first, kind: 'Robot) DETACH DELETE (n' }],
      } as Extraction
      await expect(store.load([strange])).rejects.toMatchObject({
        name: 'ValidationError',
        path: `article ${visit.article.id}: entities[0].kind`,
      })
      expect(await store.counts()).toEqual({ articles: 0, entities: 0, statements: 0 })
    })

    it('takes the ontology of its user, and keeps numbers fractional', async () => {
      const ontology = extendOntology(builtInOntology, {
        entityKinds: [{ name: 'Ship', description: 'a vessel', subkinds: [] }],
        relationTypes: [
          {
            name: 'CARRIED',
            description: 'cargo',
            ends: [{ source: ['Ship'], target: ['Ship'] }],
            symmetric: false,
            details: { tons: 'number' },
          },
        ],
      })
      await store.close()
      store = await open({ ontology })
      const [tug, barge] = [entity('Ship', 'Tug'), entity('Ship', 'Barge')]
      const statement = {
        type: 'CARRIED',
        from: tug,
        trigger: 'carried',
        to: barge,
        details: { tons: 3 },
      }
      await store.load([
        story({ text: 'Tug carried Barge.', entities: [tug, barge], statements: [statement] }),
      ])
      expect(
        await ask('MATCH (:Ship)-[r:CARRIED]->(s:Ship) RETURN r.tons / 2 AS half, s.name AS name'),
      ).toEqual([[1.5, 'Barge']])
    })

    it('takes any characters for what they are', async () => {
      const hostile = `'}) DETACH DELETE n // \u0000 "\\u0027 \u2028 🦊`
      const [eve, ann] = [entity('Person', hostile), entity('Person', 'Ann Lee')]
      const text = `${hostile} met Ann Lee.`
      const told = story({
        text,
        entities: [eve, ann],
        statements: [{ type: 'MET', from: eve, trigger: 'met', to: ann }],
      })
      await store.load([told, visit])
      expect(
        await ask(
          'MATCH (e {name: $hostile})-[r:MET]->(a) RETURN r.sentence AS said, a.name AS name',
          { hostile },
        ),
      ).toEqual([[text, 'Ann Lee']])
      expect(await kept([told.article.id])).toEqual([told])
    })
  })

  describe('remove', () => {
    it('leaves what the other stories say', async () => {
      await store.load(stories)
      await store.remove([arrest.article.id, 'ffffffffffffffff'])
      expect(await dumpStore(store)).toEqual(dumpNetwork(buildNetwork([visit, threat])))
      expect(await kept()).toEqual(byId([visit, threat]))
      await store.remove([visit.article.id, threat.article.id])
      expect(await ask('MATCH (n) RETURN count(n) AS nodes')).toEqual([[0]])
    })
  })

  describe('extractions', () => {
    it('are those that were loaded, ordered by article', async () => {
      await store.load(stories)
      expect(await kept()).toEqual(byId(stories))
      expect(await kept([threat.article.id, 'ffffffffffffffff', visit.article.id])).toEqual(
        byId([visit, threat]),
      )
      expect(await kept([])).toEqual([])
    })
  })

  describe('query', () => {
    it('answers in plain values', async () => {
      const values = `1 AS whole, 1.5 AS part, 'text' AS text, true AS yes, null AS nothing, [1, [2.0, 'x']] AS list,
        {a: {b: 1}} AS map, 0.0 / 0.0 AS none, date('2020-01-02') AS day`
      const { columns, rows, truncated, milliseconds } = await store.query(`RETURN ${values}`)
      expect(columns).toEqual([
        'whole',
        'part',
        'text',
        'yes',
        'nothing',
        'list',
        'map',
        'none',
        'day',
      ])
      expect(rows).toEqual([
        [1, 1.5, 'text', true, null, [1, [2, 'x']], { a: { b: 1 } }, null, '2020-01-02'],
      ])
      expect([truncated, milliseconds >= 0]).toEqual([false, true])
    })

    it('takes parameters of any JSON', async () => {
      const given = { whole: 7, part: 0.5, text: "a'b", list: [1, { deep: [null, false] }] }
      expect(await ask('RETURN $given AS back, $given.whole / 2 AS half', { given })).toEqual([
        [given, 3],
      ])
      await store.load(stories)
      expect(
        await ask('MATCH (e:Entity) RETURN e.id AS id ORDER BY id SKIP $skip LIMIT $limit', {
          skip: 1,
          limit: 1,
        }),
      ).toEqual([['country:ruritania']])
    })

    it('answers with nodes and relationships by their ids', async () => {
      await store.load([visit])
      const [met] = visit.statements.slice(1)
      const [row] = await ask('MATCH (p:Person)-[r:MET]->(q) RETURN p, r, [q.name, r] AS both')
      const relationship = {
        element: 'relationship',
        id: met?.id,
        type: 'MET',
        source: 'person:ann-lee',
        target: 'person:bob-ray',
        properties: expect.objectContaining({
          predicate: 'met',
          confidence: 0.9,
          sentenceStart: 0,
        }),
      }
      expect(row).toEqual([
        {
          element: 'node',
          id: 'person:ann-lee',
          labels: ['Entity', 'Person'],
          properties: expect.objectContaining({ name: 'Ann Lee', aliases: ['Lee'] }),
        },
        relationship,
        ['Bob Ray', relationship],
      ])
      const ids = await ask('MATCH (:Article)-[m:MENTIONS]->(:Country) RETURN m')
      expect(ids).toMatchObject([
        [{ id: `${visit.article.id}->country:arcadia`, source: visit.article.id }],
      ])
    })

    it('answers with paths', async () => {
      await store.load(stories)
      const [[path] = []] = await ask(
        'MATCH path = shortestPath((a:Entity {id: $from})-[:ARRESTED|SANCTIONED|HOLDS_POSITION*..4]-(b:Entity {id: $to})) RETURN path',
        { from: 'person:ann-lee', to: 'person:cem-unal' },
      )
      expect(path).toMatchObject({
        element: 'path',
        nodes: ['person:ann-lee', 'country:arcadia', 'country:ruritania', 'person:cem-unal'].map(
          (id) => ({ id }),
        ),
        relationships: [
          { type: 'HOLDS_POSITION', source: 'person:ann-lee', target: 'country:arcadia' },
          { type: 'SANCTIONED', source: 'country:arcadia', target: 'country:ruritania' },
          { type: 'ARRESTED', source: 'country:ruritania', target: 'person:cem-unal' },
        ],
      })
    })

    it.each(SAVED_QUESTIONS)('answers the saved question $id', async (question) => {
      await store.load(stories)
      const answer = await ask(question.cypher, fillQuestion(question))
      expect(abridge(answer)).toEqual(SAVED_ANSWERS[question.id])
    })

    it('stops at its row limit and says so', async () => {
      const all = 'UNWIND range(1, 5) AS number RETURN number'
      expect(await store.query(all, {}, { rowLimit: 3 })).toMatchObject({
        rows: [[1], [2], [3]],
        truncated: true,
      })
      expect(await store.query(all, {}, { rowLimit: 5 })).toMatchObject({ truncated: false })
      expect(await store.query(all, {}, { rowLimit: 0 })).toMatchObject({
        columns: ['number'],
        rows: [],
        truncated: true,
      })
    })

    it('stops at its time limit, and answers again', async () => {
      const endless =
        'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS pairs'
      await expect(store.query(endless, {}, { timeout: 300 })).rejects.toMatchObject({
        name: 'QueryError',
        message: 'the query was stopped after 0.3 s',
      })
      expect(await ask('RETURN 1 AS one')).toEqual([[1]])
    })

    it.each([
      ['CREATE (n:Person) RETURN n', 'expected a query that only reads, got one that writes'],
      ['MATCH (n) SET n.name = 1', 'expected a query that only reads, got one that writes'],
      ['MATCH (n) DETACH DELETE n', 'expected a query that only reads, got one that writes'],
      [
        "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
        'expected a query without LOAD CSV',
      ],
      [
        "MATCH (n) RETURN n.id AS id UNION LOAD CSV FROM 'https://example.org' AS id RETURN id",
        'expected a query without LOAD CSV',
      ],
    ])('refuses %s', async (cypher, message) => {
      await store.load([visit])
      const before = await dumpStore(store)
      await expect(store.query(cypher)).rejects.toMatchObject({ name: 'QueryError', message })
      expect(await dumpStore(store)).toEqual(before)
    })

    it.each([
      ['DROP CONSTRAINT entity_id', {}],
      ['SHOW USERS', {}],
      ['SHOW TRANSACTIONS', {}],
      ["TERMINATE TRANSACTIONS 'neo4j-transaction-1'", {}],
      ['CALL dbms.listConfig()', {}],
      ["CREATE USER eve SET PASSWORD 'long enough'", {}],
      ["LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line", { write: true }],
    ])('refuses %s with %j', async (cypher, options) => {
      await expect(store.query(cypher, {}, options)).rejects.toMatchObject({ name: 'QueryError' })
    })

    it.each([
      ['MATCH (n RETURN n', { line: 1, column: 10 }],
      ['MATCH (n)\nRETURN m', { line: 2, column: 8 }],
      ["RETURN 'ü🦊' AS x,\n  nosuch('🦊') AS y", { line: 2, column: 3 }],
      ["MATCH (n)\nWHERE n.name = '🦊' ARND true RETURN n", { line: 2, column: 21 }],
    ])('says where %j is wrong', async (cypher, position) => {
      await expect(store.query(cypher)).rejects.toMatchObject({ name: 'QueryError', position })
    })

    it.each([
      '',
      '// nothing',
      'RETURN $missing AS x',
      'MATCH (n) RETURN n; MATCH (m) RETURN m',
      'RETURN 1 / 0 AS x',
    ])('says in one line that %j is wrong', async (cypher) => {
      await expect(store.query(cypher)).rejects.toMatchObject({
        name: 'QueryError',
        message: expect.stringMatching(/^[^\n]{5,}$/),
      })
    })

    it('writes where it may, all or nothing', async () => {
      await store.load([visit])
      const written = await ask(
        'MATCH (e:Person {name: $name}) SET e.note = $note RETURN e.note AS note',
        { name: 'Ann Lee', note: 5 },
        { write: true },
      )
      expect(written).toEqual([[5]])
      expect(await ask('MATCH (e:Entity) WHERE e.note IS NOT NULL RETURN e.id AS id')).toEqual([
        ['person:ann-lee'],
      ])
      const failing =
        'MATCH (e:Entity) SET e.note = 6 RETURN 1 / (size(e.name) - size(e.name)) AS x'
      await expect(store.query(failing, {}, { write: true })).rejects.toMatchObject({
        name: 'QueryError',
      })
      expect(await ask('MATCH (e:Entity) WHERE e.note = 6 RETURN count(e) AS c')).toEqual([[0]])
      await store.load([threat])
      expect(await store.counts()).toMatchObject({ articles: 2 })
    })

    it('stops at its time limit also where it writes, and has written nothing', async () => {
      await store.load([visit])
      const endless = `MATCH (e:Entity) SET e.note = 7 WITH e
        UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS pairs`
      await expect(store.query(endless, {}, { write: true, timeout: 300 })).rejects.toMatchObject({
        message: 'the query was stopped after 0.3 s',
      })
      expect(await ask('MATCH (e:Entity) WHERE e.note = 7 RETURN count(e) AS c')).toEqual([[0]])
    })

    it('keeps queries that are asked at once apart', async () => {
      const answers = Array.from({ length: 5 }, (_, number) =>
        ask('RETURN $number AS number', { number }),
      )
      expect(await Promise.all(answers)).toEqual([0, 1, 2, 3, 4].map((number) => [[number]]))
    })
  })

  it('shows what was there before it was closed', async () => {
    await store.load(stories)
    const before = await dumpStore(store)
    await store.close()
    store = await open()
    expect(await dumpStore(store)).toEqual(before)
    await store.prepare()
    await store.prepare()
    expect(await store.load(stories)).toMatchObject({ unchanged: 3 })
  })

  it('changes nothing where it is only to be read', async () => {
    await store.load(stories)
    await store.close()
    store = await open({ readOnly: true })
    const changes = [
      store.prepare(),
      store.load([visit]),
      store.remove([visit.article.id]),
      store.query('CREATE (n)', {}, { write: true }),
    ]
    const refused = { status: 'rejected', reason: expect.objectContaining({ name: 'StoreError' }) }
    expect(await Promise.allSettled(changes)).toEqual(changes.map(() => refused))
    expect(await dumpStore(store)).toEqual(dumpNetwork(buildNetwork(stories)))
    expect(await kept()).toEqual(byId(stories))
    expect(await store.counts()).toEqual({ articles: 3, entities: 5, statements: 7 })
  })

  it('says that it is closed', async () => {
    await store.close()
    const refused = { name: 'StoreError', message: 'the store is closed' }
    await expect(store.counts()).rejects.toMatchObject(refused)
    await expect(store.query('RETURN 1 AS one')).rejects.toMatchObject(refused)
    await expect(store.load([visit])).rejects.toMatchObject(refused)
    store = await open()
  })
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = []
  for await (const item of items) collected.push(item)
  return collected
}

function byId(extractions: readonly Extraction[]): Extraction[] {
  return [...extractions].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
}
