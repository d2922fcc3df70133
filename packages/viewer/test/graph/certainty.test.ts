import { certaintyOf, strongestCertainty } from '../../src/graph/certainty'

const asserted = { polarity: 'affirmed', modality: 'asserted' } as const
const hypothetical = { polarity: 'affirmed', modality: 'hypothetical' } as const
const negated = { polarity: 'negated', modality: 'asserted' } as const

test.each([
  [asserted, 'fact'],
  [hypothetical, 'possible'],
  [{ ...asserted, modality: 'demanded' } as const, 'possible'],
  [{ ...asserted, modality: 'promised' } as const, 'possible'],
  [{ ...asserted, modality: 'denied' } as const, 'denied'],
  [negated, 'denied'],
  [{ ...hypothetical, polarity: 'negated' } as const, 'denied'],
])('%j is %s', (statement, certainty) => {
  expect(certaintyOf(statement)).toBe(certainty)
})

test('one sentence that states a fact outweighs those that deny it', () => {
  expect(strongestCertainty([negated, hypothetical, asserted])).toBe('fact')
  expect(strongestCertainty([negated, hypothetical])).toBe('possible')
  expect(strongestCertainty([negated])).toBe('denied')
})
