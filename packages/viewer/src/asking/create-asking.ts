import type { SavedQuestion } from '@newsgraph/graph'
import { batch, signal } from '@preact/signals'
import type { QueryAnswer } from '../api/answers'
import type { Api } from '../api/api'
import { type ApiError, toApiError } from '../api/api-error'
import { createRecalling } from './create-recalling'
import { type AskedQuestion, type Field, fieldOf, fieldsOf, fieldsSaying, valuesOf } from './fields'
import type { PastQuestions } from './past-questions'

/** A question that was answered. */
export interface Answered extends QueryAnswer {
  readonly question: AskedQuestion
  /** Another for every answer. */
  readonly id: number
}

/** A question being put in Cypher, and what came of it. */
export type Asking = ReturnType<typeof createAsking>

/**
 * @param past the questions that were answered before
 * @param announce says it to readers who do not see the page
 */
export function createAsking(api: Api, past: PastQuestions, announce: (words: string) => void) {
  const cypher = signal('')
  const fields = signal<readonly Field[]>([])
  const answer = signal<Answered | undefined>(undefined)
  const problem = signal<ApiError | undefined>(undefined)
  const isRunning = signal(false)
  /** Undefined until they are loaded. */
  const questions = signal<readonly SavedQuestion[] | undefined>(undefined)
  const recalling = createRecalling(past.questions, current, put)
  let answers = 0
  let running: AbortController | undefined

  function current(): AskedQuestion {
    return { cypher: cypher.value, parameters: valuesOf(fields.value) }
  }

  function write(text: string): void {
    cypher.value = text
    problem.value = undefined
    fields.value = fieldsOf(text, fields.value)
  }

  function fill(name: string, text: string): void {
    fields.value = fields.value.map((field) => (field.name === name ? { ...field, text } : field))
  }

  function clear(): void {
    answer.value = undefined
    problem.value = undefined
  }

  /** Puts a question in the place of what was written, and does not ask it. */
  function put({ cypher: text, parameters }: AskedQuestion): void {
    batch(() => {
      clear()
      cypher.value = text
      fields.value = fieldsOf(text, fieldsSaying(parameters))
    })
  }

  /** Takes a saved question, and asks it where nothing has to be filled in first. */
  async function choose(question: SavedQuestion): Promise<void> {
    batch(() => {
      clear()
      cypher.value = question.cypher
      fields.value = question.parameters.map(fieldOf)
    })
    if (fields.value.every(({ text }) => text !== '')) await run()
  }

  /** Asks what is written. Nothing happens while another question is asked. */
  async function run(): Promise<void> {
    if (cypher.value.trim() === '' || isRunning.value) return
    const question = current()
    running = new AbortController()
    const { signal: stopped } = running
    isRunning.value = true
    problem.value = undefined
    try {
      const got = await api.query(question.cypher, question.parameters, stopped)
      answer.value = { ...got, question, id: ++answers }
      const { rows, truncated: isCut } = got
      recalling.reset()
      past.add({ ...question, at: new Date().toISOString(), rows: rows.length, isCut })
    } catch (error) {
      answer.value = undefined
      if (!stopped.aborted) problem.value = toApiError(error)
    } finally {
      isRunning.value = false
    }
  }

  /** Waits no longer for the answer. */
  function stop(): void {
    if (!isRunning.value) return
    running?.abort()
    announce('The question was stopped')
  }

  async function loadQuestions(): Promise<void> {
    if (questions.value !== undefined) return
    try {
      questions.value = await api.questions()
    } catch (error) {
      problem.value = toApiError(error)
    }
  }

  return {
    cypher,
    fields,
    answer,
    problem,
    isRunning,
    questions,
    past,
    write,
    fill,
    put,
    recall: recalling.recall,
    choose,
    run,
    stop,
    loadQuestions,
    clear,
  }
}
