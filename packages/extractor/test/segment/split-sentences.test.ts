import { readTerms } from '../../src/segment/compromise'
import { joinBrokenSentences, splitRunOns } from '../../src/segment/split-sentences'

function sentencesOf(text: string): readonly string[] {
  return splitRunOns(text, joinBrokenSentences(text, readTerms(text))).map(({ start, end }) =>
    text.slice(start, end).trim(),
  )
}

describe('sentences', () => {
  it.each([
    ['end with a full stop', ['She left.', 'He stayed.']],
    ['end with other marks', ['Who left?', 'She did!', 'He stayed.']],
    ['go on after a title', ['Mr. Ito met Gen. Mark Roe and Lt. Col. Ann Poe.', 'They spoke.']],
    ['go on after an initial', ['J. R. Okafor left.', 'George W. Ito stayed.']],
    ['go on after a month', ['On Jan. 6 they met.', 'They left in Dec. 2020.']],
    ['go on after "No."', ['It was No. 10.', 'The other was No. 4.']],
    ['go on after a firm', ['Acme Inc. Chairman Ana Ruiz left.', 'Roe Co. sued.']],
    ['go on in lower case', ['The e.g. and the i.e. of it.', 'He has approx. two.']],
    ['end after a state', ['They met in the U.S.', 'She left.']],
    ['end after a time', ['It began at 5 a.m.', 'The police came.']],
    ['end after a capital', ['He lives in Washington, D.C.', 'It rained.']],
    ['end after a firm', ['She works for Acme Inc.', 'The firm was sold.']],
    ['end after dots', ['He waited...', 'Then he left.']],
    ['end inside quotes', ['“They knew of the U.S.”', 'He paused.']],
    ['keep what is said together', ['"Stop!" he shouted.', 'She did.']],
    ['keep numbers', ['Prices rose by 3.5 percent to 1.2 million.', 'Wages fell.']],
    ['keep addresses', ['See example.com for more.', 'Or write.']],
  ])('%s', (_, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  it('do not take the initial of a name for a word that opens a sentence', () => {
    expect(sentencesOf('He met the U.S. A. Ito said so.')).toHaveLength(1)
  })
})
