import type { StoryMentions } from '../../src/api/answers'
import { groupMentions, placeKey } from '../../src/correcting/group-mentions'
import { splitTarget } from '../../src/correcting/split-target'

const story = (id: string, ...words: string[]): StoryMentions => ({
  article: { id, title: `Story ${id}` },
  mentions: words.map((text, start) => ({ start, end: start + 1, before: '', text, after: '' })),
})
const STORIES = [story('a', 'Smith', 'he'), story('b', 'Smith')]

test('mentions are grouped by story or by words, the most used first', () => {
  const labels = (by: 'story' | 'words') =>
    groupMentions(STORIES, by).map(({ label, mentions }) => [label, mentions.map(placeKey)])
  expect(labels('story')).toEqual([
    ['Story a', ['a 0-1', 'a 1-2']],
    ['Story b', ['b 0-1']],
  ])
  expect(labels('words')).toEqual([
    ['Smith', ['a 0-1', 'b 0-1']],
    ['he', ['a 1-2']],
  ])
})

test('what is split off is who has the name, or somebody of one story', () => {
  const mentions = [{ article: 'f00d', start: 0, end: 5 }]
  expect(splitTarget('person:john-smith', 'Person', 'Mary Smith', mentions)).toBe(
    'person:mary-smith',
  )
  expect(splitTarget('person:john-smith', 'Person', 'John Smith', mentions)).toBe(
    'person:john-smith@f00d',
  )
})
