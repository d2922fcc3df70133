import type { StoryAnswer } from '../../src/api/answers'
import type { Api, StoryFile } from '../../src/api/api'
import { ApiError } from '../../src/api/api-error'
import { createStories } from '../../src/stories/create-stories'
import { fakeApi } from '../graph/fake-api'
import { networkOf } from '../graph/statements'

const file = (name: string): StoryFile => ({ content: new Blob([name]), name })

function answerTo({ name = '' }: StoryFile): StoryAnswer {
  return {
    article: { id: name, title: name, text: name, language: 'en' },
    entities: [],
    mentions: [],
    statements: [],
    network: networkOf([]).export(),
    known: false,
  }
}

/** Stories whose names begin with "bad" cannot be read. */
async function readStory(story: StoryFile): Promise<StoryAnswer> {
  if (story.name?.startsWith('bad')) throw new ApiError({ message: `no story in ${story.name}` })
  return answerTo(story)
}

function open(answers: Partial<Api> = {}) {
  const seen: string[] = []
  const stories = createStories(
    fakeApi({ previewStory: readStory, keepStory: readStory, ...answers }),
    {
      show: ({ article }) => seen.push(`show ${article.id}`),
      leave: (kept) => seen.push(`leave ${kept?.article.id}`),
      announce: () => undefined,
    },
  )
  return { stories, seen }
}

test('shows a story, keeps it, and goes back to it', async () => {
  const kept: string[] = []
  const { stories, seen } = open({
    async keepStory(story) {
      kept.push(story.name ?? '')
      return answerTo(story)
    },
  })
  expect(await stories.offerStories([file('a')])).toBe(true)
  expect(kept).toEqual([])
  await stories.keepStory()
  expect(kept).toEqual(['a'])
  expect(seen).toEqual(['show a', 'leave a'])
  expect(stories.offered.value).toBeUndefined()
})

test('takes several in turn, kept or thrown away', async () => {
  const { stories, seen } = open()
  await stories.offerStories([file('a'), file('b'), file('c')])
  expect(stories.waitingStories.value).toBe(2)
  await stories.keepStory()
  await stories.throwStoryAway()
  await stories.throwStoryAway()
  expect(seen).toEqual(['show a', 'show b', 'show c', 'leave undefined'])
})

test('says of every story that cannot be read why, and goes on', async () => {
  const { stories, seen } = open()
  expect(await stories.offerStories([file('bad 1'), file('a'), file('bad 2')])).toBe(true)
  await stories.throwStoryAway()
  expect(seen).toEqual(['show a', 'leave undefined'])
  const messages = stories.storyProblems.value.map(({ message }) => message)
  expect(messages).toEqual(['no story in bad 1', 'no story in bad 2'])
  stories.dismissStoryProblems()
  expect(stories.storyProblems.value).toEqual([])
})

test('shows nothing where nothing can be read', async () => {
  const { stories, seen } = open()
  expect(await stories.offerStories([file('bad')])).toBe(false)
  expect(seen).toEqual([])
})

test('goes on showing a story that could not be kept', async () => {
  const { stories, seen } = open({
    keepStory: async () => {
      throw new ApiError({ message: 'the disk is full' })
    },
  })
  await stories.offerStories([file('a')])
  await stories.keepStory()
  expect(stories.offered.value?.answer.article.id).toBe('a')
  expect(stories.storyProblems.value).toHaveLength(1)
  expect(seen).toEqual(['show a'])
})
