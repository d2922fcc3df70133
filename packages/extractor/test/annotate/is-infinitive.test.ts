import { isInfinitive } from '../../src/annotate/is-infinitive'

/** Whether the last word of "word/TAG word/TAG ..." is an infinitive. */
function isLast(sentence: string): boolean {
  const pairs = sentence.split(' ').map((row) => row.split('/'))
  const words = pairs.map(([word = '']) => word)
  const upos = pairs.map(([, tag = '']) => tag)
  return isInfinitive(words, upos, words.length - 1)
}

describe('isInfinitive', () => {
  it.each([
    ['plans/VERB to/PART found/VERB', true],
    ['to/PART quickly/ADV found/VERB', true],
    ['will/AUX not/PART lay/VERB', true],
    ['’ll/AUX lay/VERB', true],
    ['did/AUX n’t/PART found/VERB', true],
    ['found/VERB', false],
    ['has/AUX found/VERB', false],
    ['to/ADP found/VERB', false],
    ['to/PART be/AUX found/VERB', false],
    ['not/PART found/VERB', false],
    ['will/AUX peace/NOUN', false],
  ])('says of the last word of "%s": %s', (sentence, expected) => {
    expect(isLast(sentence)).toBe(expected)
  })
})
