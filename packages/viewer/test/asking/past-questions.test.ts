import { createPastQuestions, type PastQuestion } from '../../src/asking/past-questions'
import { browserMemory } from '../../src/keeping/browser-memory'
import { memoryWith } from '../keeping/memory'

const KEY = 'newsgraph-questions'

const asked = (cypher: string, parameters: PastQuestion['parameters'] = {}): PastQuestion => ({
  cypher,
  parameters,
  at: '2026-11-27T02:00:00.000Z',
  rows: 3,
  isCut: false,
})

test('keeps the last fifty, each once, newest first, across visits', () => {
  const memory = memoryWith()
  const past = createPastQuestions(memory)
  for (let number = 0; number < 60; number++) past.add(asked(`RETURN ${number}`))
  past.add(asked('RETURN 30'))
  past.add(asked('RETURN 30', { a: 1 }))
  const cyphers = createPastQuestions(memory).questions.value.map(({ cypher }) => cypher)
  expect(cyphers).toHaveLength(50)
  expect(cyphers.slice(0, 3)).toEqual(['RETURN 30', 'RETURN 30', 'RETURN 59'])
})

test('forgets one, and all', () => {
  const memory = memoryWith()
  const past = createPastQuestions(memory)
  past.add(asked('RETURN 1'))
  past.add(asked('RETURN 2'))
  const [second] = past.questions.value
  if (second !== undefined) past.forget(second)
  expect(createPastQuestions(memory).questions.value).toEqual([asked('RETURN 1')])
  past.forgetAll()
  expect(createPastQuestions(memory).questions.value).toEqual([])
})

test.each([
  '',
  '{',
  'null',
  '{"a":1}',
  '[1,null,{"cypher":1},{"cypher":"RETURN 1","parameters":[]}]',
])('takes nothing from %j', (text) => {
  expect(createPastQuestions(memoryWith({ [KEY]: text })).questions.value).toEqual([])
})

test('lasts for the visit where nothing may be kept', () => {
  const denied = browserMemory(() => {
    throw new Error('denied')
  })
  const past = createPastQuestions(denied)
  past.add(asked('RETURN 1'))
  expect(past.questions.value).toHaveLength(1)
})
