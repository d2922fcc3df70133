import { firstStep, nextStep, type PlayMode } from '../../src/time/next-step'

const played = (mode: PlayMode, window?: { first: number; last: number }) => ({
  mode,
  window,
  length: 40,
  filled: [3, 10, 11, 30],
})

test('a growing window goes on to the next bin that has statements', () => {
  expect(nextStep(played('growing'))).toEqual({ first: 0, last: 3 })
  expect(nextStep(played('growing', { first: 0, last: 3 }))).toEqual({ first: 0, last: 10 })
  expect(nextStep(played('growing', { first: 5, last: 12 }))).toEqual({ first: 5, last: 30 })
  expect(nextStep(played('growing', { first: 0, last: 30 }))).toBeUndefined()
})

test('a sliding window keeps its width', () => {
  expect(nextStep(played('sliding'))).toEqual({ first: 0, last: 3 })
  expect(nextStep(played('sliding', { first: 1, last: 4 }))).toEqual({ first: 7, last: 10 })
  expect(nextStep(played('sliding', { first: 20, last: 35 }))).toBeUndefined()
})

test('begins anew with the start of the window, or with its width', () => {
  expect(firstStep(played('growing', { first: 5, last: 39 }))).toEqual({ first: 5, last: 10 })
  expect(firstStep(played('growing', { first: 31, last: 39 }))).toBeUndefined()
  expect(firstStep(played('sliding', { first: 38, last: 39 }))).toEqual({ first: 2, last: 3 })
  expect(firstStep({ ...played('sliding'), filled: [] })).toBeUndefined()
})
