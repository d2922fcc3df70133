import type { Memory } from '../keeping/browser-memory'
import { createKept } from '../keeping/create-kept'
import { isRecord, isValues } from '../keeping/is-values'
import type { Values } from './fields'

/** A question that was answered, and how. */
export interface PastQuestion {
  readonly cypher: string
  readonly parameters: Values
  /** When it was asked last, an ISO time. */
  readonly at: string
  readonly rows: number
  /** Whether there were more rows than were sent. */
  readonly isCut: boolean
}

/** Questions kept, and characters of one: what a browser keeps of a page is a few megabytes. */
const MOST = { questions: 50, characters: 20_000 } as const

/** The last questions that were answered, newest first, kept across visits. */
export type PastQuestions = ReturnType<typeof createPastQuestions>

export function createPastQuestions(memory: Memory) {
  const kept = createKept(memory, 'newsgraph-questions', readPastQuestions)

  /** The same question asked again is there once. */
  function add(question: PastQuestion): void {
    if (question.cypher.length > MOST.characters) return
    const others = kept.value.value.filter((past) => !isSame(past, question))
    kept.change([question, ...others].slice(0, MOST.questions))
  }

  function forget(question: PastQuestion): void {
    kept.change(kept.value.value.filter((past) => past !== question))
  }

  function forgetAll(): void {
    kept.change([])
  }

  return { questions: kept.value, add, forget, forgetAll }
}

function isSame(one: PastQuestion, other: PastQuestion): boolean {
  return (
    one.cypher === other.cypher &&
    JSON.stringify(one.parameters) === JSON.stringify(other.parameters)
  )
}

function readPastQuestions(json: unknown): readonly PastQuestion[] {
  return Array.isArray(json) ? json.filter(isPastQuestion).slice(0, MOST.questions) : []
}

function isPastQuestion(value: unknown): value is PastQuestion {
  if (!isRecord(value)) return false
  const { cypher, parameters, at, rows, isCut } = value
  return (
    typeof cypher === 'string' &&
    isValues(parameters) &&
    typeof at === 'string' &&
    typeof rows === 'number' &&
    typeof isCut === 'boolean'
  )
}
