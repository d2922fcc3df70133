import type { Evidence } from '@newsgraph/graph'
import fc from 'fast-check'
import { markSentence } from '../../src/graph/mark-sentence'

const span = (start: number, end: number) => ({ start, end })

/** The parts, each with what it is there for in front. */
function marked(sentence: string, evidence: Omit<Evidence, 'article'>): string[] {
  return markSentence(sentence, { article: 'a', ...evidence }).map(
    ({ text, roles }) => `${roles.join('+')}:${text}`,
  )
}

describe('markSentence', () => {
  test('marks both ends and the words between, counted from the start of the article', () => {
    const evidence = {
      sentence: span(100, 114),
      source: span(100, 103),
      trigger: span(104, 107),
      target: span(108, 113),
    }
    expect(marked('Ann met Boris.', evidence)).toEqual([
      'source:Ann',
      ': ',
      'trigger:met',
      ': ',
      'target:Boris',
      ':.',
    ])
  })

  test('puts an end before the trigger where they share words', () => {
    const evidence = {
      sentence: span(0, 21),
      source: span(0, 12),
      trigger: span(4, 8),
      target: span(16, 20),
    }
    expect(marked('The boss Ann of Acme.', evidence)).toEqual([
      'source:The ',
      'source+trigger:boss',
      'source: Ann',
      ': of ',
      'target:Acme',
      ':.',
    ])
  })

  test('knows both ends in one word', () => {
    const [part] = markSentence('They met.', {
      article: 'a',
      sentence: span(7, 16),
      source: span(7, 11),
      target: span(7, 11),
      trigger: span(12, 15),
    })
    expect(part).toEqual({
      text: 'They',
      roles: ['source', 'target'],
      ending: ['source', 'target'],
    })
  })

  test('ignores what lies outside of the sentence', () => {
    const evidence = {
      sentence: span(50, 57),
      source: span(3, 6),
      trigger: span(53, 56),
      target: span(90, 99),
    }
    expect(marked('He met.', evidence)).toEqual([':He ', 'trigger:met', ':.'])
  })

  test('gives back the sentence, and ends each role once, whatever the spans', () => {
    const anySpan = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(a, b))
    fc.assert(
      fc.property(fc.string(), anySpan, anySpan, anySpan, (sentence, source, target, trigger) => {
        const parts = markSentence(sentence, {
          article: 'a',
          sentence: span(10, 10 + sentence.length),
          source,
          target,
          trigger,
        })
        expect(parts.map(({ text }) => text).join('')).toBe(sentence)
        const endings = parts.flatMap(({ ending }) => ending)
        expect(new Set(endings).size).toBe(endings.length)
      }),
    )
  })
})
