import type { SavedQuestion } from '@newsgraph/graph'
import type { QueryAnswer } from '../../src/api/answers'
import type { Api } from '../../src/api/api'
import { ApiError } from '../../src/api/api-error'
import { createAsking } from '../../src/asking/create-asking'
import { createPastQuestions } from '../../src/asking/past-questions'
import { fakeApi } from '../graph/fake-api'
import { memoryWith } from '../keeping/memory'

/** Asks without a browser that keeps anything. */
function askingOf(api: Partial<Api>, announce: (words: string) => void = () => {}) {
  return createAsking(fakeApi(api), createPastQuestions(memoryWith()), announce)
}

const ANSWER: QueryAnswer = { columns: ['n'], rows: [[1]], truncated: false, milliseconds: 1 }

function listen() {
  const asked: [string, Readonly<Record<string, unknown>>][] = []
  const asking = askingOf({
    query: async (cypher, parameters) => {
      asked.push([cypher, parameters])
      return ANSWER
    },
  })
  return { asked, asking }
}

const question = (parameters: SavedQuestion['parameters']): SavedQuestion => ({
  id: 'q',
  title: 'Q?',
  description: '',
  cypher: 'RETURN $name, $most, $former',
  parameters,
})

test('asks with the parameters that the query names, typed as they look', async () => {
  const { asked, asking } = listen()
  asking.write('MATCH (n {name: $name}) WHERE n.age > $age AND n.name <> $name RETURN n')
  expect(asking.fields.value.map(({ name }) => name)).toEqual(['name', 'age'])
  asking.fill('name', 'Ann')
  asking.fill('age', '40')
  await asking.run()
  expect(asked[0]?.[1]).toEqual({ name: 'Ann', age: 40 })
  expect(asking.answer.value).toMatchObject({ ...ANSWER, question: { parameters: { age: 40 } } })
})

test('keeps what was filled in while the query is edited', () => {
  const { asking } = listen()
  asking.write('RETURN $a')
  asking.fill('a', 'kept')
  asking.write('RETURN $a, $b')
  expect(asking.fields.value).toEqual([
    { name: 'a', text: 'kept' },
    { name: 'b', text: '' },
  ])
})

test('asks a saved question at once where nothing has to be filled in', async () => {
  const { asked, asking } = listen()
  await asking.choose(
    question([
      { name: 'name', type: 'string', default: '7' },
      { name: 'most', type: 'number', default: 20 },
      { name: 'former', type: 'boolean' },
    ]),
  )
  expect(asked).toEqual([[expect.any(String), { name: '7', most: 20, former: false }]])
})

test('waits for what a saved question wants to know', async () => {
  const { asked, asking } = listen()
  await asking.choose(question([{ name: 'name', type: 'string' }]))
  expect(asked).toEqual([])
  expect(asking.fields.value).toEqual([{ name: 'name', type: 'string', text: '' }])
})

test('does not ask nothing', async () => {
  const { asked, asking } = listen()
  asking.write('  \n')
  await asking.run()
  expect(asked).toEqual([])
})

test('shows what is wrong in the place of an answer, until the query is changed', async () => {
  const position = { line: 1, column: 3 }
  const asking = askingOf({
    query: async () => {
      throw new ApiError({ message: 'expected RETURN', position })
    },
  })
  asking.write('MATCH')
  await asking.run()
  expect(asking.problem.value).toMatchObject({ message: 'expected RETURN', position })
  expect(asking.isRunning.value).toBe(false)
  asking.write('MATCH (n)')
  expect(asking.problem.value).toBeUndefined()
})

test('loads the saved questions once', async () => {
  let calls = 0
  const asking = askingOf({
    questions: async () => {
      calls++
      return [question([])]
    },
  })
  await asking.loadQuestions()
  await asking.loadQuestions()
  expect([calls, asking.questions.value?.length]).toEqual([1, 1])
})

test('says so where they cannot be loaded', async () => {
  const asking = askingOf({})
  await asking.loadQuestions()
  expect(asking.questions.value).toBeUndefined()
  expect(asking.problem.value?.message).toMatch(/fake answer/)
})

test('can be stopped, and says nothing is wrong then', async () => {
  const said: string[] = []
  const asking = askingOf(
    {
      query: (_cypher, _parameters, stopped) =>
        new Promise((_, reject) => {
          stopped?.addEventListener('abort', () => reject(new Error('aborted')))
        }),
    },
    (words) => said.push(words),
  )
  asking.write('RETURN 1')
  const running = asking.run()
  expect(asking.isRunning.value).toBe(true)
  asking.stop()
  await running
  expect(asking.isRunning.value).toBe(false)
  expect(asking.problem.value).toBeUndefined()
  expect(said).toEqual(['The question was stopped'])
})

test('goes back through what was asked, and forward to what was being written', async () => {
  const { asking } = listen()
  for (const cypher of ['RETURN 1', 'RETURN $a']) {
    asking.write(cypher)
    asking.fill('a', '2')
    await asking.run()
  }
  asking.write('draft')
  expect(asking.recall('earlier')).toBe(true)
  expect(asking.cypher.value).toBe('RETURN $a')
  expect(asking.fields.value).toEqual([{ name: 'a', text: '2', type: 'number' }])
  asking.recall('earlier')
  expect(asking.cypher.value).toBe('RETURN 1')
  expect(asking.recall('earlier')).toBe(false)
  asking.recall('later')
  asking.recall('later')
  expect(asking.cypher.value).toBe('draft')
  expect(asking.recall('later')).toBe(false)
})
