import { fillParameters, parseParameters } from '../src/query-parameters'
import { UsageError } from '../src/usage-error'

test('values that are JSON mean that, all others are text', () => {
  const given = ['a=1', 'b=Paul Whelan', 'c="1"', 'd=true', 'e=["x"]', 'f=', 'g=x=y', 'h=null']
  expect(parseParameters(given)).toEqual({
    a: 1,
    b: 'Paul Whelan',
    c: '1',
    d: true,
    e: ['x'],
    f: '',
    g: 'x=y',
    h: null,
  })
})

test.each(['x', '=1', 'a b=1', ''])('no parameter: %j', (given) => {
  expect(() => parseParameters([given])).toThrow(UsageError)
})

const parameters = [
  { name: 'name', type: 'string' },
  { name: 'limit', type: 'number', default: 20 },
] as const

test("a question's parameters have its types and defaults", () => {
  expect(fillParameters(parameters, ['name=2023'])).toEqual({ name: '2023', limit: 20 })
  expect(fillParameters(parameters, ['name=x', 'limit=5'])).toEqual({ name: 'x', limit: 5 })
})

test.each([[['limit=5']], [['name=x', 'limit=many']], [['name=x', 'other=1']]])(
  'refused: %j',
  (given) => {
    expect(() => fillParameters(parameters, given)).toThrow(UsageError)
  },
)
