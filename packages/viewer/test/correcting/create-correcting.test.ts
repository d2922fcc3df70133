import type { Correction, Judgement } from '@newsgraph/graph'
import type { NetworkAnswer } from '../../src/api/answers'
import type { Api } from '../../src/api/api'
import { ApiError } from '../../src/api/api-error'
import { createPage } from '../../src/graph/create-page'
import { fakeApi, networkAnswer } from '../graph/fake-api'

const [ann, bo, cy] = ['person:ann', 'person:bo', 'person:cy'] as const
const MERGE: Correction = { kind: 'merge', entity: cy, into: ann }
const BEFORE = networkAnswer([
  { source: ann, type: 'MET', target: bo },
  { source: cy, type: 'MET', target: bo },
])
const AFTER = networkAnswer([{ source: ann, type: 'MET', target: bo }])

/** A server whose network is another while the last judgement holds. */
function judgingApi(after: NetworkAnswer, answers: Partial<Api> = {}) {
  let judgements: readonly Judgement[] = []
  const asked: (readonly string[])[] = []
  const flag = (undone: boolean) => async () => {
    const [{ undone: _, ...judgement } = { undone }] = judgements
    const flagged = { ...judgement, ...(undone && { undone }) } as Judgement
    judgements = [flagged]
    return flagged
  }
  const api = fakeApi({
    network: async () => BEFORE,
    networkAmong: async (entities) => {
      asked.push(entities)
      return judgements.some(({ undone }) => undone !== true) ? after : BEFORE
    },
    judgements: async () => judgements,
    async judge(correction, remarks) {
      judgements = [{ id: '1', at: '2023-03-02T10:00:00Z', correction, ...remarks }]
      return judgements[0] as Judgement
    },
    undo: flag(true),
    redo: flag(false),
    ...answers,
  })
  return { api, asked }
}

async function openPage(after = AFTER, answers: Partial<Api> = {}) {
  const { api, asked } = judgingApi(after, answers)
  const page = createPage(api)
  await page.load()
  return { page, asked, correcting: page.correcting }
}

test('a merge is shown in place, the selection follows, and everything is said', async () => {
  const { page, asked, correcting } = await openPage()
  const { id } = page.scene.value
  page.select({ kind: 'entity', id: cy })
  expect(await correcting.correct(MERGE, ' the same ')).toBe(true)
  expect(page.scene.value.id).toBe(id)
  expect(page.graph.value.hasNode(cy)).toBe(false)
  expect(page.selection.value).toEqual({ kind: 'entity', id: ann })
  expect(asked).toEqual([[ann, bo, cy]])
  expect(page.totals.value).toEqual(AFTER.totals)
  expect(correcting.judgements.value).toMatchObject([
    { correction: MERGE, reason: 'the same', words: 'merge person:cy into person:ann' },
  ])
  expect(correcting.outcome.value).toEqual({
    words: 'Merged person:cy into person:ann',
    next: 'undo',
  })
  expect(page.announcement.value).toBe('Merged person:cy into person:ann')
})

test('taking it back brings it back, and it can be made again', async () => {
  const { page, asked, correcting } = await openPage()
  await correcting.correct(MERGE)
  expect(correcting.undoable.value?.correction).toEqual(MERGE)
  await correcting.undo()
  expect(asked[1]).toContain(cy)
  expect(page.graph.value.hasNode(cy)).toBe(true)
  expect(correcting.undoable.value).toBeUndefined()
  expect(page.announcement.value).toBe('Taken back: merge person:cy into person:ann')
  await correcting.redo()
  expect(page.graph.value.hasNode(cy)).toBe(false)
  expect(correcting.redoable.value).toBeUndefined()
})

test('a line whose last sentence is rejected gives way to its first end', async () => {
  const { page, correcting } = await openPage()
  const [line = ''] = page.graph.value.edges(cy, bo)
  page.select({ kind: 'line', id: line })
  await correcting.correct({ kind: 'reject', statement: 'x' }, '', 'Cy met Bo')
  expect(page.selection.value).toEqual({ kind: 'entity', id: bo })
  expect(correcting.outcome.value?.words).toBe('Rejected “Cy met Bo”')
  correcting.dismissOutcome()
  expect(correcting.outcome.value).toBeUndefined()
})

test('what is selected stays so where it is still there', async () => {
  const { page, correcting } = await openPage()
  page.select({ kind: 'entity', id: bo })
  await correcting.correct(MERGE)
  expect(page.selection.value).toEqual({ kind: 'entity', id: bo })
})

test('an answer is shown corrected, and so is the network behind it', async () => {
  const { page, correcting } = await openPage(
    networkAnswer([
      { source: ann, type: 'MET', target: bo },
      { source: ann, type: 'SUED', target: bo },
    ]),
  )
  page.showAnswer(networkAnswer([{ source: ann, type: 'MET', target: bo }]).network)
  await correcting.correct({ kind: 'rename', entity: ann, name: 'Anna' })
  expect(page.isAnswer.value).toBe(true)
  expect(page.graph.value.size).toBe(1)
  page.showStore()
  expect(page.graph.value.size).toBe(2)
})

test('what the store refuses is said, and changes nothing', async () => {
  const judge = async () => {
    throw new ApiError({ message: 'no such entity' })
  }
  const { page, asked, correcting } = await openPage(AFTER, { judge })
  expect(await correcting.correct(MERGE)).toBe(false)
  expect(page.problem.value?.message).toBe('no such entity')
  expect(asked).toEqual([])
  expect(correcting.isBusy.value).toBe(false)
})

test('one correction is made at a time', async () => {
  const { correcting } = await openPage()
  const first = correcting.correct(MERGE)
  expect(correcting.isBusy.value).toBe(true)
  expect(await correcting.undo()).toBe(false)
  expect(await first).toBe(true)
})

test('suggestions are asked for again after a correction, once they were asked for', async () => {
  let count = 0
  const suggestions = async () => {
    count++
    return []
  }
  const { correcting } = await openPage(AFTER, { suggestions })
  await correcting.correct(MERGE)
  expect(count).toBe(0)
  await correcting.loadSuggestions()
  await correcting.undo()
  expect(count).toBe(2)
})

test('nothing is asked of a server that takes no corrections', async () => {
  let isAsked = false
  const { page } = await openPage(AFTER, {
    status: async () => ({
      engine: { name: 'Invented', version: '1.0' },
      counts: BEFORE.totals,
      can: { ask: true, correct: false, read: false },
    }),
    judgements: async () => {
      isAsked = true
      return []
    },
  })
  expect(page.can.value.correct).toBe(false)
  expect(isAsked).toBe(false)
})
