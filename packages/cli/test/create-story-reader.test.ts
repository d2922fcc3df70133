import { createStoryReader } from '../src/create-story-reader'

const bytes = (text: string) => new TextEncoder().encode(text)

test('reads a story as the command does', async () => {
  const read = createStoryReader(new AbortController().signal)
  const { signal } = new AbortController()
  const story = bytes('Antony Blinken met Sergey Lavrov in New Delhi.')
  const source = { name: 'story.txt', publishedAt: '2023-03-02', signal }
  const { article, statements } = await read(story, source)
  expect(article.publishedAt).toBe('2023-03-02')
  expect(statements.map(({ type }) => type)).toContain('MET')
  await expect(read(bytes(''), source)).rejects.toThrow(
    'expected a story in story.txt, got nothing',
  )
})

test('reads no further once nobody waits', async () => {
  const read = createStoryReader(new AbortController().signal)
  const signal = AbortSignal.abort(new Error('gone'))
  await expect(read(bytes('Ann met Bo.'), { name: 'a.txt', signal })).rejects.toThrow('gone')
})
