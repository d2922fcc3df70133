import { type ReadonlySignal, signal } from '@preact/signals'
import type { QueryAnswer, Question } from '../api/answers'
import type { Api } from '../api/api'
import { type ApiError, toApiError } from '../api/api-error'

/** A question being put in Cypher, and what came of it. */
export interface Asking {
  readonly cypher: ReadonlySignal<string>
  /** Values for `$names` in the Cypher, as text where the reader typed them. */
  readonly parameters: ReadonlySignal<Readonly<Record<string, unknown>>>
  readonly answer: ReadonlySignal<QueryAnswer | undefined>
  readonly problem: ReadonlySignal<ApiError | undefined>
  readonly isRunning: ReadonlySignal<boolean>
  readonly questions: ReadonlySignal<readonly Question[]>
  write(cypher: string): void
  setParameter(name: string, value: unknown): void
  choose(question: Question): Promise<void>
  run(): Promise<void>
  loadQuestions(): Promise<void>
  clear(): void
}

export function createAsking(api: Api): Asking {
  const cypher = signal('')
  const parameters = signal<Readonly<Record<string, unknown>>>({})
  const answer = signal<QueryAnswer | undefined>(undefined)
  const problem = signal<ApiError | undefined>(undefined)
  const isRunning = signal(false)
  const questions = signal<readonly Question[]>([])

  async function run(): Promise<void> {
    if (cypher.value.trim() === '' || isRunning.value) return
    isRunning.value = true
    problem.value = undefined
    try {
      answer.value = await api.query(cypher.value, parameters.value)
    } catch (error) {
      answer.value = undefined
      problem.value = toApiError(error)
    } finally {
      isRunning.value = false
    }
  }

  return {
    cypher,
    parameters,
    answer,
    problem,
    isRunning,
    questions,
    write(text) {
      cypher.value = text
      problem.value = undefined
      const names = new Set(Array.from(text.matchAll(/\$([A-Za-z_]\w*)/g), ([, name]) => name))
      parameters.value = Object.fromEntries(
        [...names].flatMap((name) =>
          name === undefined ? [] : [[name, parameters.value[name] ?? '']],
        ),
      )
    },
    setParameter(name, value) {
      parameters.value = { ...parameters.value, [name]: value }
    },
    async choose(question) {
      cypher.value = question.cypher.trim()
      parameters.value = question.parameters
      await run()
    },
    run,
    async loadQuestions() {
      if (questions.value.length > 0) return
      try {
        questions.value = await api.questions()
      } catch (error) {
        problem.value = toApiError(error)
      }
    },
    clear() {
      answer.value = undefined
      problem.value = undefined
    },
  }
}
