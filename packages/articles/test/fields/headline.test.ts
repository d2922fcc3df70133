import { headlineOf, withHeadline } from '../../src/fields/headline'

test.each([
  ['\n  Ministers meet\n\nThey met.', 'Ministers meet'],
  ['Ministers meet in the U.S.\n\nThey met.', 'Ministers meet in the U.S.'],
  ['Who won?\nNobody.', 'Who won?'],
  ['The ministers met.\nThey left.', ''],
  ['“The ministers met.”\nThey left.', ''],
  [`${'long '.repeat(41)}\nThey left.`, ''],
  ['', ''],
])('the headline of %j is %j', (text, headline) => {
  expect(headlineOf(text)).toBe(headline)
})

test.each([
  ['Ministers meet', 'They met.', 'Ministers meet\n\nThey met.'],
  ['Ministers meet', 'Ministers Meet!\n\nThey met.', 'Ministers Meet!\n\nThey met.'],
  ['', 'They met.', 'They met.'],
])('%j before %j', (title, text, expected) => {
  expect(withHeadline(title, text)).toBe(expected)
})
