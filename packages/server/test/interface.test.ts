import { buildNetwork, networkFromJson, networkToJson, SAVED_QUESTIONS } from '@newsgraph/graph'
import { networkToCsv, networkToGexf, networkToGraphml } from '@newsgraph/graph/formats'
import { extractionsFromJsonl } from '@newsgraph/graph/jsonl'
import type { GraphStore } from '@newsgraph/loader'
import type * as viewer from '../../viewer/src/api/answers'
import type { ArticleAnswer } from '../src/answer-article'
import { createApp } from '../src/create-app'
import type { EntityAnswer } from '../src/entity/answer-entity'
import type { StoryMentions } from '../src/mentions/answer-mentions'
import type { NetworkAnswer } from '../src/network/answer-network'
import type { QueryAnswer } from '../src/query/answer-query'
import type { FoundEntity } from '../src/search/search-entities'
import { openStories } from './open-stories'
import { createPage } from './page'
import { STORIES } from './stories'

/** What the page reads; it compiles only where that is what the server says. */
type Reads<Read, _Said extends Read> = Read
type Status = viewer.StatusAnswer
type Network = Reads<viewer.NetworkAnswer, NetworkAnswer>
type Found = { entities: Reads<viewer.FoundEntity, FoundEntity>[] }
type Article = Reads<viewer.ArticleAnswer, ArticleAnswer>
type Mentions = { stories: Reads<viewer.StoryMentions, StoryMentions>[] }
type EntityWhole = Reads<viewer.EntityAnswer, EntityAnswer>
type Query = Reads<viewer.QueryAnswer, QueryAnswer>

const whole = buildNetwork(STORIES)
const totals = { articles: 2, entities: 5, statements: 4 }
const page = createPage()
let store: GraphStore
beforeAll(async () => {
  store = await openStories(STORIES)
})
afterAll(async () => {
  await store.close()
  page.remove()
})

const errors: unknown[] = []
afterEach(() => expect(errors.splice(0)).toEqual([]))

function ask(path: string, request: RequestInit = {}): Promise<Response> {
  const onError = (error: unknown) => errors.push(error)
  const app = createApp({ store, page: page.folder, onError })
  const headers = { host: 'localhost', ...request.headers }
  return Promise.resolve(app.request(`/api/${path}`, { ...request, headers }))
}

async function get<Answer>(path: string): Promise<Answer> {
  const response = await ask(path)
  expect(response.status).toBe(200)
  return response.json() as Promise<Answer>
}

async function query(cypher: string, parameters: object = {}): Promise<Query> {
  const response = await ask('query', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ cypher, parameters }),
  })
  const answer = await response.json()
  expect(answer).not.toHaveProperty('error')
  return answer as Query
}

test('status', async () => {
  const { engine, counts } = await get<Status>('status')
  expect(engine).toEqual({ name: store.engine.name, version: store.engine.version })
  expect(counts).toEqual(totals)
})

test('the overview of a small store is all of it but the mentions', async () => {
  const answer = await get<Network>('network')
  expect(answer.totals).toEqual(totals)
  const expected = whole.copy()
  expected.forEachEdge((edge, { type }) => {
    if (type === 'MENTIONS') expected.dropEdge(edge)
  })
  expect(answer.network).toEqual(networkToJson(expected as typeof whole))
})

test('an empty store has an empty network', async () => {
  const empty = await openStories([])
  const app = createApp({ store: empty, page: page.folder })
  const get = async (path: string) =>
    (await app.request(`/api/${path}`, { headers: { host: 'localhost' } })).json()
  try {
    const totals = { articles: 0, entities: 0, statements: 0 }
    expect(await get('network')).toEqual({ network: networkToJson(buildNetwork([])), totals })
    expect(await get('search?q=a')).toEqual({ entities: [] })
    expect(await get('export')).toEqual(networkToJson(buildNetwork([])))
  } finally {
    await empty.close()
  }
})

test('an overview of few has the most connected, and what is said between them', async () => {
  const { network } = await get<Network>('network?limit=2')
  const entities = network.nodes.filter(({ attributes }) => attributes?.kind !== 'Article')
  expect(entities.map(({ key }) => key)).toEqual(['country:ru', 'person:sergey-lavrov'])
  expect(network.edges.map(({ attributes }) => attributes?.type).sort()).toEqual([
    'HOLDS_POSITION',
    'VISITED',
  ])
})

test('a neighbourhood', async () => {
  const around = async (path: string) => {
    const { network } = await get<Network>(path)
    const entities = network.nodes.filter(({ attributes }) => attributes?.kind !== 'Article')
    return entities.map(({ key }) => key)
  }
  expect(await around('network?entity=person:antony-blinken')).toEqual([
    'person:antony-blinken',
    'person:sergey-lavrov',
  ])
  expect(await around('network?entity=person:sergey-lavrov&limit=1')).toEqual([
    'country:ru',
    'person:sergey-lavrov',
  ])
  const { network } = await get<Network>('network?entity=organization:straße-und-łodz')
  expect(network.edges).toEqual([])
})

test('the network among some', async () => {
  const among = async (entities: unknown) => {
    const body = JSON.stringify({ entities })
    const headers = { 'content-type': 'application/json' }
    return ask('network', { method: 'POST', headers, body })
  }
  const ids = ['country:ru', 'person:sergey-lavrov', 'person:nobody']
  const { network, totals: all } = (await (await among(ids)).json()) as Network
  expect(all).toEqual(totals)
  const entities = network.nodes.filter(({ attributes }) => attributes?.kind !== 'Article')
  expect(entities.map(({ key }) => key)).toEqual(['country:ru', 'person:sergey-lavrov'])
  expect(network.edges.map(({ attributes }) => attributes?.type).sort()).toEqual([
    'HOLDS_POSITION',
    'VISITED',
  ])
  expect((await (await among([])).json()) as Network).toMatchObject({ network: { nodes: [] } })
  for (const wrong of [undefined, 'country:ru', [1], Array(10_001).fill('country:ru')])
    expect((await among(wrong)).status).toBe(400)
})

test('a search', async () => {
  const find = async (words: string) => {
    const answer = await get<Found>(`search?q=${encodeURIComponent(words)}`)
    return answer.entities
  }
  expect(await find('müll')).toEqual([
    { id: 'person:jose-muller', name: 'José Müller', kind: 'Person', aliases: [], mentions: 1 },
  ])
  for (const words of ['jose MUL', 'mul jose', 'muller'])
    expect((await find(words)).map(({ name }) => name)).toEqual(['José Müller'])
  for (const words of ['strasse', 'lodz', 'sul', 'straße łódź'])
    expect((await find(words)).map(({ name }) => name)).toEqual(['Straße und Łódź'])
  for (const words of ['', ' ', '.*', 'nobody', 'linken', '"\\\'](', `${'s'.repeat(5000)}`])
    expect(await find(words)).toEqual([])
})

test('an article', async () => {
  for (const { article, entities, mentions, statements } of STORIES)
    expect(await get<Article>(`articles/${article.id}`)).toEqual({
      article,
      entities,
      mentions,
      statements,
    })
})

test('an entity with its articles, and the paths between two', async () => {
  const { entity, articles } = await get<EntityWhole>('entities/country:ru')
  expect([entity.name, articles.length]).toEqual(['Russia', 2])
  const { network } = await get<Network>('paths?from=country:ru&to=person:jose-muller')
  const entities = network.nodes.flatMap(({ key, attributes }) =>
    attributes?.kind === 'Article' ? [] : key,
  )
  expect(entities).toEqual(['country:ru', 'person:jose-muller', 'person:sergey-lavrov'])
  expect((await ask('entities/person:nobody')).status).toBe(404)
})

test('where stories mention an entity, the latest first', async () => {
  const answer = await get<Mentions>('mentions?entity=person:sergey-lavrov')
  const titles = answer.stories.map(({ article }) => article.title)
  expect(titles).toEqual(['No meeting', 'A meeting'])
  for (const { article, mentions } of answer.stories) {
    const text = STORIES.find((story) => story.article.id === article.id)?.article.text ?? ''
    expect(mentions).toHaveLength(2)
    for (const { start, end, before, text: words, after } of mentions) {
      expect(words).toBe('Sergey Lavrov')
      expect(text.slice(start, end)).toBe(words)
      expect(text).toContain(`${before}${words}${after}`.trim())
    }
  }
  expect(await get<Mentions>('mentions?entity=person:nobody')).toEqual({ stories: [] })
})

test('the saved questions, each of which can be asked', async () => {
  expect(await get('questions')).toEqual({ questions: SAVED_QUESTIONS })
  for (const { cypher, parameters } of SAVED_QUESTIONS) {
    const names = ['Russia', 'Sergey Lavrov']
    const given = parameters.map(({ name, default: value = names.pop() }) => [name, value])
    const { columns } = await query(cypher, Object.fromEntries(given))
    expect(columns.length).toBeGreaterThan(0)
  }
})

describe('a question', () => {
  const keys = (parts: readonly { readonly key?: string | undefined }[] = []) =>
    parts.map(({ key }) => key)

  test('in rows', async () => {
    const answer = await query(
      'MATCH (p:Person {name: $name}) RETURN p.name AS name, 1 + 1 AS two',
      {
        name: 'Antony Blinken',
      },
    )
    expect(answer).toEqual({
      columns: ['name', 'two'],
      rows: [['Antony Blinken', 2]],
      truncated: false,
      milliseconds: expect.any(Number),
    })
  })

  test('with nodes, relationships or paths has a network, as the whole has it', async () => {
    for (const cypher of [
      'MATCH (p:Person)-[r:VISITED]->(c) RETURN p, r, c',
      'MATCH ()-[r:VISITED]->() RETURN r',
      'MATCH path = (:Person)-[:VISITED]->() RETURN path',
      'MATCH ()-[r:VISITED]->() RETURN {told: [r]} AS map',
    ]) {
      const { network } = await query(cypher)
      expect(keys(network?.nodes)).toEqual(['country:ru', 'person:sergey-lavrov'])
      expect(keys(network?.edges)).toHaveLength(1)
      for (const { key, attributes } of network?.nodes ?? [])
        expect(attributes).toEqual(whole.getNodeAttributes(key))
      for (const { key, attributes } of network?.edges ?? [])
        expect(attributes).toEqual(whole.getEdgeAttributes(key))
    }
  })

  test('with articles and what they mention', async () => {
    const { network } = await query('MATCH ()-[m:MENTIONS]->() RETURN m')
    const shared = networkFromJson(network)
    expect(shared.nodes()).toEqual(networkToJson(whole).nodes.map(({ key }) => key))
    shared.forEachEdge((edge, attributes) =>
      expect(attributes).toEqual(whole.getEdgeAttributes(edge)),
    )
  })

  test('with a map that looks like a node', async () => {
    const { rows } = await query(
      "RETURN {element: 'node', id: 'x', labels: ['Entity'], properties: {}} AS x, {element: 'path', nodes: [1], relationships: []} AS y",
    )
    expect(rows).toHaveLength(1)
  })

  test('with more rows than are read', async () => {
    const { rows, truncated } = await query('UNWIND range(1, 5000) AS n RETURN n')
    expect(rows).toHaveLength(1000)
    expect(truncated).toBe(true)
  })

  test.each([
    ['CREATE (:Entity {id: "x"})', {}],
    ['MATCH (e:Entity) DETACH DELETE e', {}],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", {}],
    ['MATCH (n RETURN n', { position: { line: 1, column: 10 } }],
    ['RETURN $nothing', {}],
  ])('%s is refused', async (cypher, more) => {
    const response = await ask('query', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cypher }),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { message: expect.any(String), ...more } })
    expect(await store.counts()).toEqual(totals)
  })
})

describe('a download', () => {
  const download = async (format: string) => {
    const response = await ask(`export?format=${format}`)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="newsgraph/)
    return response.text()
  }

  test('JSON that is the whole network', async () => {
    const exported = networkFromJson(JSON.parse(await download('json')))
    expect(networkToJson(exported)).toEqual(networkToJson(whole))
    expect(await (await ask('export')).json()).toEqual(JSON.parse(await download('json')))
  })

  test('JSON lines that can be loaded again', async () => {
    const lines = (await download('jsonl')).split('\n')
    const extractions = []
    for await (const extraction of extractionsFromJsonl(lines)) extractions.push(extraction)
    expect(networkToJson(buildNetwork(extractions))).toEqual(networkToJson(whole))
  })

  test('the formats of other programs', async () => {
    expect(await download('gexf')).toBe(networkToGexf(whole))
    expect(await download('graphml')).toBe(networkToGraphml(whole))
    expect(await download('nodes.csv')).toBe(networkToCsv(whole).nodes)
    expect(await download('edges.csv')).toBe(networkToCsv(whole).edges)
  })
})
