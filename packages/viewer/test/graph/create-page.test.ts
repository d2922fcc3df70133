import type { NetworkAnswer } from '../../src/api/answers'
import { ApiError } from '../../src/api/api-error'
import { allBut } from '../../src/filters/choice'
import { createPage } from '../../src/graph/create-page'
import { NOTHING } from '../../src/graph/selection'
import { fakeApi, networkAnswer } from './fake-api'

const [ann, bo, cy, acme] = ['person:ann', 'person:bo', 'person:cy', 'organization:acme'] as const
const OVERVIEW = networkAnswer(
  [
    { source: ann, type: 'MET', target: bo },
    { source: acme, type: 'SUED', target: bo },
  ],
  ['place:oslo'],
)
const AROUND_CY = networkAnswer([{ source: cy, type: 'MET', target: bo }])
const ANSWER = networkAnswer([{ source: ann, type: 'MET', target: bo }], [cy]).network

async function openPage(answers: Parameters<typeof fakeApi>[0] = {}) {
  const page = createPage(fakeApi({ network: async () => OVERVIEW, ...answers }))
  await page.load()
  return page
}

describe('loading', () => {
  test('says what there is', async () => {
    const page = await openPage()
    expect(page.phase.value).toBe('ready')
    expect([...page.visible.value.entities]).toEqual([ann, bo, acme])
    expect(page.totals.value).toEqual({ articles: 1, entities: 4, statements: 2 })
  })

  test('tells an empty store from one that fails, and tries again', async () => {
    const empty = await openPage({ network: async () => networkAnswer([]) })
    expect(empty.phase.value).toBe('empty')

    let isDown = true
    const page = await openPage({
      network: async () => {
        if (isDown) throw new ApiError({ message: 'the store is locked', hint: 'wait' })
        return OVERVIEW
      },
    })
    expect(page.phase.value).toBe('failed')
    expect(page.problem.value?.message).toBe('the store is locked')
    isDown = false
    await page.load()
    expect(page.phase.value).toBe('ready')
    expect(page.problem.value).toBeUndefined()
  })

  test('takes an answer that is no network for a failure', async () => {
    const network = async () => ({ ...OVERVIEW, network: { nodes: 'none' } }) as never
    const page = await openPage({ network })
    expect(page.phase.value).toBe('failed')
    expect(page.problem.value?.message).toMatch(/expected a network/)
  })
})

describe('growing', () => {
  test('shows more of the strongest, step by step, as far as there are steps', async () => {
    const limits: number[] = []
    const page = await openPage({
      network: async (limit) => {
        limits.push(limit)
        return limit > 300 ? AROUND_CY : OVERVIEW
      },
    })
    expect(page.nextStrongest.value).toBe(1_000)
    expect(await page.showMore()).toBe(1)
    expect(page.address.value.strongest).toBe(1_000)
    await page.showMore()
    expect(await page.showMore()).toBe(0)
    expect(page.nextStrongest.value).toBeUndefined()
    expect(await page.showMore()).toBeUndefined()
    expect(limits).toEqual([300, 1_000, 3_000, 10_000])
  })

  test('adds the neighbours of an entity and selects it', async () => {
    const page = await openPage({ neighbourhood: async () => AROUND_CY })
    const { id } = page.scene.value
    expect(await page.expand(bo)).toBe(1)
    expect(page.graph.value.hasNode(cy)).toBe(true)
    expect(page.selection.value).toEqual({ kind: 'entity', id: bo })
    expect(page.scene.value.id).toBe(id)
    expect(await page.expand(bo)).toBe(0)
  })

  test('fetches an entity that is not shown yet', async () => {
    const page = await openPage({ neighbourhood: async () => AROUND_CY })
    await page.bringIn(cy)
    expect(page.selection.value).toEqual({ kind: 'entity', id: cy })
  })

  test('lifts the filters that hide an entity', async () => {
    const page = await openPage()
    page.changeFilters({ kinds: allBut(['Organization', 'Event']) })
    await page.bringIn(acme)
    expect(page.visible.value.entities.has(acme)).toBe(true)
    expect(page.filters.value.kinds).toEqual(allBut(['Event']))
    await page.bringIn('place:oslo')
    expect(page.visible.value.entities.has('place:oslo')).toBe(true)
  })

  test('keeps what it has where the server fails', async () => {
    const page = await openPage()
    await page.bringIn(cy)
    expect(page.selection.value).toEqual(NOTHING)
    expect(page.problem.value?.message).toMatch(/fake answer/)
    page.dismissProblem()
    expect(page.problem.value).toBeUndefined()
  })

  test('drops neighbours that come when another scene is shown', async () => {
    let arrive: (answer: NetworkAnswer) => void = () => undefined
    const page = await openPage({
      neighbourhood: () =>
        new Promise((resolve) => {
          arrive = resolve
        }),
    })
    const expanding = page.expand(bo)
    page.showAnswer(ANSWER)
    arrive(AROUND_CY)
    await expanding
    expect(page.graph.value.size).toBe(1)
  })
})

describe('an answer as a network', () => {
  test('is shown whole, and leads back to all as it was', async () => {
    const page = await openPage()
    page.select({ kind: 'entity', id: acme })
    page.changeFilters({ stances: allBut(['cooperative']) })
    const before = page.scene.value

    page.showAnswer(ANSWER)
    expect(page.isAnswer.value).toBe(true)
    expect([...page.visible.value.entities]).toEqual([ann, bo, cy])
    expect(page.selection.value).toEqual(NOTHING)

    page.showAnswer(AROUND_CY.network)
    page.showStore()
    expect(page.isAnswer.value).toBe(false)
    expect(page.scene.value).toBe(before)
    expect(page.selection.value).toEqual({ kind: 'entity', id: acme })
  })

  test('is counted by itself, with what the store holds besides', async () => {
    const page = await openPage()
    expect(page.beyond.value).toEqual({ entities: 0, sentences: 0, articles: 0 })
    page.showAnswer(ANSWER)
    expect(page.shown.amounts.value).toMatchObject({ entities: 3, relations: 1, sentences: 1 })
    expect(page.beyond.value).toEqual({ entities: 1, sentences: 1, articles: 0 })
    page.changeFilters({ minimumDegree: 1, words: 'nothing' })
    page.resetFilters()
    expect(page.shown.amounts.value.entities).toBe(2)
  })

  test('knows the outlets of the stories that the network knows', async () => {
    const overview = networkAnswer([{ source: ann, type: 'MET', target: bo }])
    for (const { key, attributes } of overview.network.nodes)
      if (key === 'article') Object.assign(attributes ?? {}, { publisher: 'Courier' })
    const nodes = ANSWER.nodes.filter(({ key }) => key !== 'article')
    const page = await openPage({ network: async () => overview })
    page.showAnswer({ ...ANSWER, nodes })
    expect([...page.whole.tallies.value.outlets.keys()]).toEqual(['Courier'])
  })

  test('stops what is played', async () => {
    const page = await openPage({
      network: async () =>
        networkAnswer([{ source: ann, type: 'MET', target: bo, publishedAt: '2031-03-14' }]),
    })
    page.timeline.play()
    expect(page.timeline.isPlaying.value).toBe(true)
    page.showAnswer(ANSWER)
    expect(page.timeline.isPlaying.value).toBe(false)
  })

  test('that is none leaves everything as it is', async () => {
    const page = await openPage()
    page.showAnswer({ nodes: 'none' } as never)
    expect(page.isAnswer.value).toBe(false)
    expect(page.problem.value?.message).toMatch(/expected a network/)
  })
})

describe('paths', () => {
  test('lead from the selected entity to the next that is chosen', async () => {
    const page = await openPage()
    page.select({ kind: 'entity', id: ann })
    page.choosePath(true)
    await page.bringIn(acme)
    expect(page.selection.value).toMatchObject({ kind: 'path', entities: [ann, bo, acme] })
    expect(page.isChoosingPath.value).toBe(false)
    page.selectPathTo(bo)
    expect(page.selection.value).toMatchObject({ from: ann, entities: [ann, bo] })
  })

  test('that do not exist are said not to', async () => {
    const page = await openPage()
    page.select({ kind: 'entity', id: ann })
    page.selectPathTo('place:oslo')
    expect(page.selection.value).toMatchObject({ kind: 'path', entities: undefined })
    expect(page.announcement.value).toBe('No path leads from person:ann to place:oslo')
  })

  test('start nowhere without a selection', async () => {
    const page = await openPage()
    page.selectPathTo(bo)
    expect(page.selection.value).toEqual({ kind: 'entity', id: bo })
  })
})

test('says what is selected', async () => {
  const page = await openPage()
  page.select({ kind: 'entity', id: bo })
  expect(page.announcement.value).toBe('person:bo, 2 relations')
  const [line = ''] = page.graph.value.edges(acme, bo)
  page.select({ kind: 'line', id: line })
  expect(page.announcement.value).toBe('organization:acme sued person:bo')
})

test('resets filters that hide, and keeps what the reader added', async () => {
  const page = await openPage()
  page.changeFilters({ minimumDegree: 0, kinds: allBut(['Person']), minimumEvidence: 3 })
  page.resetFilters()
  expect(page.visible.value.entities.size).toBe(4)
})

test('asks for an article once, and only if the network lacks it', async () => {
  const asked: string[] = []
  const page = await openPage({
    article: async (id) => {
      asked.push(id)
      const article = { id, title: 'Talks fail', text: '', language: 'en', publisher: 'Courier' }
      return { article, entities: [], mentions: [], statements: [] }
    },
  })
  await page.fetchArticle('article')
  await Promise.all([page.fetchArticle('other'), page.fetchArticle('other')])
  expect(asked).toEqual(['other'])
  expect(page.articleOf('other')).toMatchObject({ title: 'Talks fail', publisher: 'Courier' })
  expect(page.articleOf('article')?.title).toBe('Talks')
})
