import type { ParameterType, ParameterValue, SavedQuestion } from '@newsgraph/graph'
import { type ReadonlySignal, signal } from '@preact/signals'
import type { QueryAnswer } from '../api/answers'
import type { Api } from '../api/api'
import { type ApiError, toApiError } from '../api/api-error'

/** A value that a question's Cypher wants, as the reader types it. */
export interface Field {
  readonly name: string
  readonly text: string
  /** What a saved question says it is; a guess from its text otherwise. */
  readonly type?: ParameterType
}

/** A question being put in Cypher, and what came of it. */
export interface Asking {
  readonly cypher: ReadonlySignal<string>
  readonly fields: ReadonlySignal<readonly Field[]>
  readonly answer: ReadonlySignal<QueryAnswer | undefined>
  readonly problem: ReadonlySignal<ApiError | undefined>
  readonly isRunning: ReadonlySignal<boolean>
  /** Undefined until they are loaded. */
  readonly questions: ReadonlySignal<readonly SavedQuestion[] | undefined>
  write(cypher: string): void
  fill(name: string, text: string): void
  /** Takes a saved question, and asks it where nothing has to be filled in first. */
  choose(question: SavedQuestion): Promise<void>
  run(): Promise<void>
  loadQuestions(): Promise<void>
  clear(): void
}

export function createAsking(api: Api): Asking {
  const cypher = signal('')
  const fields = signal<readonly Field[]>([])
  const answer = signal<QueryAnswer | undefined>(undefined)
  const problem = signal<ApiError | undefined>(undefined)
  const isRunning = signal(false)
  const questions = signal<readonly SavedQuestion[] | undefined>(undefined)

  function clear(): void {
    answer.value = undefined
    problem.value = undefined
  }

  async function run(): Promise<void> {
    if (cypher.value.trim() === '' || isRunning.value) return
    isRunning.value = true
    problem.value = undefined
    try {
      const values = fields.value.map((field) => [field.name, valueOfField(field)])
      answer.value = await api.query(cypher.value, Object.fromEntries(values))
    } catch (error) {
      answer.value = undefined
      problem.value = toApiError(error)
    } finally {
      isRunning.value = false
    }
  }

  return {
    cypher,
    fields,
    answer,
    problem,
    isRunning,
    questions,
    write(text) {
      cypher.value = text
      problem.value = undefined
      const known = new Map(fields.value.map((field) => [field.name, field]))
      fields.value = namesIn(text).map((name) => known.get(name) ?? { name, text: '' })
    },
    fill(name, text) {
      fields.value = fields.value.map((field) => (field.name === name ? { ...field, text } : field))
    },
    async choose(question) {
      clear()
      cypher.value = question.cypher
      fields.value = question.parameters.map(({ name, type, default: given }) => ({
        name,
        type,
        text: String(given ?? (type === 'boolean' ? false : '')),
      }))
      if (fields.value.every(({ text }) => text !== '')) await run()
    },
    run,
    async loadQuestions() {
      if (questions.value !== undefined) return
      try {
        questions.value = await api.questions()
      } catch (error) {
        problem.value = toApiError(error)
      }
    },
    clear,
  }
}

/** The `$names` of a Cypher query, each once. */
function namesIn(cypher: string): string[] {
  return [...new Set(cypher.match(/(?<=\$)[A-Za-z_]\w*/g))]
}

function valueOfField({ text, type }: Field): ParameterValue {
  const isNumber = type === 'number' || (type === undefined && /^-?\d+(\.\d+)?$/.test(text))
  if (isNumber) return Number(text)
  return type === 'boolean' ? text === 'true' : text
}
