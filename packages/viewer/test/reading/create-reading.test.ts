import { signal } from '@preact/signals'
import type { ArticleAnswer } from '../../src/api/answers'
import { NOTHING, type Selection } from '../../src/graph/selection'
import { createReading } from '../../src/reading/create-reading'
import { acme, ann, bo, talks } from './stories'

function open(answer: ArticleAnswer | undefined = talks()) {
  const selection = signal<Selection>(NOTHING)
  const said: string[] = []
  const asked: string[] = []
  const reading = createReading({
    selection,
    ask: async (article) => {
      asked.push(article)
      return answer
    },
    announce: (words) => said.push(words),
  })
  return { ...reading, selection, said, asked }
}

test('a story is asked for once, and opens at the sentence of a statement', async () => {
  const { readStory, story, openStatement, destination, asked, said } = open()
  await readStory('talks', 'sued')
  expect(story.value?.article.title).toBe('Talks')
  expect(openStatement.value?.id).toBe('sued')
  expect(destination.value).toEqual({ offset: 24 })
  await readStory('talks')
  expect(openStatement.value).toBeUndefined()
  expect(destination.value).toEqual({ offset: 0 })
  expect(asked).toEqual(['talks'])
  expect(said).toContain('Reading: Talks')
})

test('a story that cannot be had is closed again', async () => {
  const selection = signal<Selection>(NOTHING)
  const { readStory, reading } = createReading({
    selection,
    ask: async () => undefined,
    announce: () => undefined,
  })
  await readStory('gone')
  expect(reading.value).toBeUndefined()
})

test('a story that no store keeps is shown all the same', () => {
  const { readGivenStory, story, closeStory, asked } = open()
  readGivenStory(talks())
  expect(story.value?.article.id).toBe('talks')
  closeStory()
  expect(story.value).toBeUndefined()
  expect(asked).toEqual([])
})

test('the mentions of what is selected follow each other, the first after the last', async () => {
  const { readStory, selection, spots, spot, stepSpot, destination } = open()
  await readStory('talks')
  stepSpot(1)
  expect(spot.value).toBe(-1)
  selection.value = { kind: 'entity', id: bo }
  expect(spots.value.map(({ start }) => start)).toEqual([8, 34, 42])
  const places = [1, 1, 1, 1, -1, -1].map((direction) => {
    stepSpot(direction as 1 | -1)
    return destination.value?.offset
  })
  expect(places).toEqual([8, 34, 42, 8, 42, 34])
})

test('back from nowhere leads to the last mention', async () => {
  const { readStory, selection, stepSpot, destination } = open()
  await readStory('talks')
  selection.value = { kind: 'entity', id: bo }
  stepSpot(-1)
  expect(destination.value).toEqual({ offset: 42 })
})

test('a line that is selected opens its sentence, whichever way it was said', async () => {
  const { readStory, selection, openStatement, spots } = open()
  await readStory('talks', 'sued')
  selection.value = { kind: 'line', id: `MET ${bo} ${ann}` }
  expect(spots.value).toEqual([])
  selection.value = { kind: 'line', id: `MET ${ann} ${bo}` }
  expect(openStatement.value?.id).toBe('met')
  selection.value = { kind: 'entity', id: ann }
  expect(openStatement.value?.id).toBe('sued')
})

test('the sentences of a path are those between its entities', async () => {
  const { readStory, selection, spots } = open()
  await readStory('talks')
  selection.value = { kind: 'path', from: acme, to: ann, entities: [acme, bo, ann] }
  expect(spots.value.map(({ statement }) => statement)).toEqual(['met', 'sued', 'threatened'])
})

test('what has been corrected is asked for again', async () => {
  const { readStory, reloadStory, asked } = open()
  await reloadStory()
  await readStory('talks')
  await reloadStory()
  expect(asked).toEqual(['talks', 'talks'])
})
