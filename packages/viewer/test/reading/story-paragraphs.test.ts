import { sentenceRuns } from '../../src/reading/sentence-runs'
import { storyParagraphs } from '../../src/reading/story-paragraphs'
import { talks } from './stories'

const story = talks()
const { text } = story.article

describe('storyParagraphs', () => {
  const paragraphs = storyParagraphs(story)

  test('are the text but its line breaks', () => {
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ann met Bo. It rained.',
      'Acme sued Bo, and Bo threatened Ann.',
    ])
  })

  test('have the mentions and sentences that lie in them', () => {
    const words = paragraphs.map(({ mentions }) =>
      mentions.map(({ start, end, isFirst }) => `${text.slice(start, end)} ${isFirst}`),
    )
    expect(words).toEqual([
      ['Ann true', 'Bo true'],
      ['Acme true', 'Bo false', 'Bo false', 'Ann false'],
    ])
    const said = paragraphs.map(({ sentences }) =>
      sentences.map(({ statements }) => statements.map(({ id }) => id)),
    )
    expect(said).toEqual([[['met']], [['sued', 'threatened']]])
  })

  test('share a sentence that runs from one into the next', () => {
    const [met] = story.statements
    if (met === undefined) throw new Error('expected a statement')
    const evidence = { ...met.evidence, sentence: { start: 5, end: text.length } }
    const running = storyParagraphs({ ...story, statements: [{ ...met, evidence }] })
    expect(running.map(({ sentences }) => sentences.length)).toEqual([1, 1])
    const runs = running.map((paragraph) => sentenceRuns(text, paragraph))
    expect(runs.map((each) => each.flatMap(({ ending }) => ending.length))).toEqual([[0, 0], [1]])
  })
})

describe('sentenceRuns', () => {
  test('keep what states something apart from what does not', () => {
    const [first] = storyParagraphs(story)
    if (first === undefined) throw new Error('expected a paragraph')
    const runs = sentenceRuns(text, first).map(({ pieces, ending }) => [
      pieces.map((piece) => piece.text),
      ending.map(({ id }) => id),
    ])
    expect(runs).toEqual([
      [['Ann', ' met ', 'Bo', '.'], ['met']],
      [[' It rained.'], []],
    ])
  })
})
