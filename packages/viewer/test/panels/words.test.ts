import { dateWords, reservationOf, statementDateWords } from '../../src/panels/words'

test.each([
  ['2023', '2023'],
  ['2023-03', 'Mar 2023'],
  ['2023-03-02', '2 Mar 2023'],
  ['2023-03-02T23:30:00-05:00', '2 Mar 2023'],
  ['soon', 'soon'],
])('%s is read as %s', (iso, words) => {
  expect(dateWords(iso)).toBe(words)
})

test('a statement’s date has its words beside it', () => {
  expect(statementDateWords({ value: '2018-12', end: '2019-01', text: 'that winter' })).toBe(
    'Dec 2018 – Jan 2019 (“that winter”)',
  )
  expect(statementDateWords({ value: '2018', text: '2018' })).toBe('2018')
})

test.each([
  ['affirmed', 'asserted', undefined],
  ['affirmed', 'hypothetical', 'Possible'],
  ['negated', 'hypothetical', 'Said not to be so'],
  ['affirmed', 'denied', 'Denied by somebody'],
] as const)('%s and %s: %s', (polarity, modality, words) => {
  expect(reservationOf({ polarity, modality })).toBe(words)
})
