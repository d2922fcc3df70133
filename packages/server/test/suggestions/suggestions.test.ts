import type { GraphStore } from '@newsgraph/loader'
import { entity, story } from '../../../../graph/test/story'
import type * as viewer from '../../../viewer/src/api/answers'
import { createApp } from '../../src/create-app'
import type { Suggestion } from '../../src/suggestions/create-suggesting'
import { judgingStore } from '../judging-store'
import { openStories } from '../open-stories'
import { createPage } from '../page'

/** What the page reads; it compiles only where that is what the server says. */
type Reads<Read, _Said extends Read> = Read
type Suggested = Reads<viewer.Suggestion, Suggestion>

const ann = entity('Person', 'Ann Berg')
const short = entity('Person', 'A. Berg')
const bo = entity('Person', 'Bo Lind')
const met = (text: string, from: typeof ann) =>
  story({
    text,
    entities: [from, bo],
    statements: [{ type: 'MET', from, trigger: 'met', to: bo }],
  })
const STORIES = [met('Ann Berg met Bo Lind.', ann), met('A. Berg met Bo Lind.', short)]

const page = createPage()
afterAll(() => page.remove())

let kept: GraphStore
let store: GraphStore
let queries = 0
beforeEach(async () => {
  kept = await openStories(STORIES)
  queries = 0
  const { judgements, judge, undo, redo } = judgingStore()
  const query: GraphStore['query'] = (...question) => {
    queries++
    return kept.query(...question)
  }
  store = { ...kept, query, judgements, judge, undo, redo }
})
afterEach(() => kept.close())

test('pairs that may be one, with both and the reasons, until they are judged to be two', async () => {
  const app = createApp({ store, page: page.folder, writable: true })
  const suggest = async () => {
    const response = await app.request('/api/suggestions', { headers: { host: 'localhost' } })
    const answer = (await response.json()) as { suggestions: Suggested[] }
    return answer.suggestions
  }
  expect(await suggest()).toEqual([
    {
      entity: { id: short.id, kind: 'Person', name: 'A. Berg', aliases: [], mentions: 1 },
      other: { id: ann.id, kind: 'Person', name: 'Ann Berg', aliases: [], mentions: 1 },
      score: expect.any(Number),
      reasons: ['same surname, and A. can be Ann', 'both are linked with Bo Lind'],
    },
  ])
  const asked = queries
  await suggest()
  expect(queries).toBe(asked)
  await store.judge({ kind: 'distinct', entity: ann.id, other: short.id })
  expect(await suggest()).toEqual([])
  await store.undo()
  expect(await suggest()).toHaveLength(1)
  await kept.load([met('Anna Berg met Bo Lind.', entity('Person', 'Anna Berg'))])
  expect((await suggest()).length).toBeGreaterThan(1)
})
