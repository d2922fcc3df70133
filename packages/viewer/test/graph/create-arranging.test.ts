import { createPage } from '../../src/graph/create-page'
import { fakeApi, networkAnswer } from './fake-api'

const answer = networkAnswer([
  { source: 'person:ann', type: 'MET', target: 'person:bo' },
  { source: 'person:bo', type: 'MET', target: 'person:cy' },
])

async function open() {
  const page = createPage(fakeApi({ network: async () => answer }))
  await page.load()
  return page
}

describe('pins', () => {
  test('are put, moved and let go, and said to be', async () => {
    const page = await open()
    page.pin('person:ann', { x: 1, y: 2 })
    expect(page.announcement.value).toBe('person:ann is pinned')
    page.pin('person:bo', { x: 3, y: 4 })
    page.pin('person:ann', { x: 5, y: 6 })
    expect([...page.pins.value]).toEqual([
      ['person:bo', { x: 3, y: 4 }],
      ['person:ann', { x: 5, y: 6 }],
    ])
    page.unpin('person:bo')
    expect([...page.pinned.value]).toEqual(['person:ann'])
    page.unpinAll()
    expect(page.pins.value.size).toBe(0)
    expect(page.announcement.value).toBe('1 pin let go')
  })

  test('can be there before the network is, and of entities that are not', async () => {
    const page = createPage(fakeApi({ network: async () => answer }))
    page.pins.value = new Map([
      ['person:ann', { x: 1, y: 2 }],
      ['person:stranger', { x: 1, y: 2 }],
    ])
    await page.load()
    expect(page.pins.value.size).toBe(2)
    expect([...page.pinned.value]).toEqual(['person:ann'])
  })

  test('are put where an entity is drawn', async () => {
    const page = await open()
    page.togglePin('person:ann')
    expect(page.pins.value.size).toBe(0)
    page.tellPlaces(() => ({ x: 7, y: 8 }))
    page.togglePin('person:ann')
    expect(page.pins.value.get('person:ann')).toEqual({ x: 7, y: 8 })
    page.togglePin('person:ann')
    expect(page.pins.value.size).toBe(0)
  })

  test('are set aside while an answer is shown', async () => {
    const page = await open()
    page.pin('person:ann', { x: 1, y: 2 })
    page.showAnswer(answer.network)
    expect(page.pins.value.size).toBe(0)
    page.pin('person:bo', { x: 1, y: 2 })
    page.showAnswer(answer.network)
    expect(page.pins.value.size).toBe(0)
    page.showStore()
    expect([...page.pins.value.keys()]).toEqual(['person:ann'])
  })
})
