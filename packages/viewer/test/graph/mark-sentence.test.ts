import fc from 'fast-check'
import { markSentence } from '../../src/graph/mark-sentence'

const span = (start: number, end: number) => ({ start, end })

describe('markSentence', () => {
  test('marks both ends and the words between, counted from the start of the article', () => {
    const evidence = {
      article: 'a',
      sentence: span(100, 114),
      source: span(100, 103),
      trigger: span(104, 107),
      target: span(108, 113),
    }
    expect(markSentence('Ann met Boris.', evidence)).toEqual([
      { text: 'Ann', role: 'source' },
      { text: ' ' },
      { text: 'met', role: 'trigger' },
      { text: ' ' },
      { text: 'Boris', role: 'target' },
      { text: '.' },
    ])
  })

  test('marks an end where it lies within the trigger, and keeps the rest of both', () => {
    const evidence = {
      article: 'a',
      sentence: span(0, 12),
      source: span(4, 7),
      trigger: span(0, 12),
      target: span(9, 9),
    }
    expect(markSentence('abcdefghijkl', evidence)).toEqual([
      { text: 'abcd', role: 'trigger' },
      { text: 'efg', role: 'source' },
      { text: 'hijkl', role: 'trigger' },
    ])
  })

  test('ignores what lies outside of the sentence', () => {
    const evidence = {
      article: 'a',
      sentence: span(50, 57),
      source: span(3, 6),
      trigger: span(53, 56),
      target: span(90, 99),
    }
    expect(markSentence('He met.', evidence)).toEqual([
      { text: 'He ' },
      { text: 'met', role: 'trigger' },
      { text: '.' },
    ])
  })

  test('gives back the sentence whatever the spans', () => {
    const anySpan = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(a, b))
    fc.assert(
      fc.property(fc.string(), anySpan, anySpan, anySpan, (sentence, source, target, trigger) => {
        const evidence = {
          article: 'a',
          sentence: span(10, 10 + sentence.length),
          source,
          target,
          trigger,
        }
        const parts = markSentence(sentence, evidence)
        expect(parts.map(({ text }) => text).join('')).toBe(sentence)
      }),
    )
  })
})
