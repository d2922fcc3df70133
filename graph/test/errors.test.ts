import {
  ArticleError,
  NewsgraphError,
  QueryError,
  StoreError,
  ValidationError,
} from '@newsgraph/graph'

const cause = new Error('disk full')

it.each<[string, NewsgraphError]>([
  ['NewsgraphError', new NewsgraphError('wrong', { cause, hint: 'try again' })],
  ['ArticleError', new ArticleError('wrong', { cause, hint: 'try again' })],
  ['StoreError', new StoreError('wrong', { cause, hint: 'try again' })],
  ['QueryError', new QueryError('wrong', { line: 1, column: 2 }, { cause, hint: 'try again' })],
  ['ValidationError', new ValidationError('', 'wrong', { cause, hint: 'try again' })],
])('%s keeps its name, cause and hint', (name, error) => {
  expect(error).toBeInstanceOf(NewsgraphError)
  expect(error).toMatchObject({ name, message: 'wrong', cause, hint: 'try again' })
})

it('has neither cause nor hint where none is given', () => {
  expect(new NewsgraphError('wrong').hint).toBeUndefined()
  expect('cause' in new NewsgraphError('wrong')).toBe(false)
})

it('names the place of what does not fit', () => {
  const error = new ValidationError('statements[3].source', "no entity 'x'")
  expect(error).toMatchObject({
    path: 'statements[3].source',
    problem: "no entity 'x'",
    message: "statements[3].source: no entity 'x'",
  })
})

it('names the place in a query', () => {
  const error = new QueryError('wrong', { line: 3, column: 7 })
  expect(error).toBeInstanceOf(StoreError)
  expect(error.position).toEqual({ line: 3, column: 7 })
})
