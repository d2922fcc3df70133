import { NewsgraphError } from '@newsgraph/graph'
import { describeError, oneLine } from '../src/describe-error'

test('what went wrong and what to do, in a line', () => {
  const error = new NewsgraphError('expected a story,\ngot nothing', { hint: 'write one' })
  expect(describeError(error)).toBe('expected a story, got nothing; write one')
})

test('a bug keeps its stack', () => {
  const text = describeError(new TypeError('x is not a function'))
  expect(text).toContain('TypeError: x is not a function\n    at ')
  expect(text).toMatch(/\nThis is a bug in newsgraph: please report it .*\.$/)
})

test('what is no error', () => {
  expect(describeError(undefined)).toMatch(/^undefined\nThis is a bug/)
})

test('no control characters', () => {
  expect(oneLine('a\r\n\tb\u001b[2J\u009b')).toBe('a b\uFFFD[2J\uFFFD')
})
