import { createPastQuestions, type PastQuestion } from '../../src/asking/past-questions'
import { shelfWith } from '../keeping/shelf'

const KEY = 'newsgraph-questions'

const asked = (cypher: string, parameters: PastQuestion['parameters'] = {}): PastQuestion => ({
  cypher,
  parameters,
  at: '2026-11-27T02:00:00.000Z',
  rows: 3,
  isCut: false,
})

test('keeps the last fifty, each once, newest first, across visits', () => {
  const { shelf } = shelfWith()
  const past = createPastQuestions(shelf)
  for (let number = 0; number < 60; number++) past.add(asked(`RETURN ${number}`))
  past.add(asked('RETURN 30'))
  past.add(asked('RETURN 30', { a: 1 }))
  const cyphers = createPastQuestions(shelf).questions.value.map(({ cypher }) => cypher)
  expect(cyphers).toHaveLength(50)
  expect(cyphers.slice(0, 3)).toEqual(['RETURN 30', 'RETURN 30', 'RETURN 59'])
})

test('forgets one, and all', () => {
  const { shelf } = shelfWith()
  const past = createPastQuestions(shelf)
  past.add(asked('RETURN 1'))
  past.add(asked('RETURN 2'))
  const [second] = past.questions.value
  if (second !== undefined) past.forget(second)
  expect(createPastQuestions(shelf).questions.value).toEqual([asked('RETURN 1')])
  past.forgetAll()
  expect(createPastQuestions(shelf).questions.value).toEqual([])
})

test.each([
  '',
  '{',
  'null',
  '{"a":1}',
  '[1,null,{"cypher":1},{"cypher":"RETURN 1","parameters":[]}]',
])('takes nothing from %j', (text) => {
  expect(createPastQuestions(shelfWith({ [KEY]: text }).shelf).questions.value).toEqual([])
})

test('lasts for the visit where nothing may be kept', () => {
  const past = createPastQuestions(() => {
    throw new Error('denied')
  })
  past.add(asked('RETURN 1'))
  expect(past.questions.value).toHaveLength(1)
})
