import data from '../../cypher/questions.json'
import type { Question } from './parse-question'

/** A question that newsgraph ships; `id` is the name of its file in `cypher/queries/`. */
export interface SavedQuestion extends Question {
  readonly id: string
}

/** Ordered by id. */
export const SAVED_QUESTIONS = data as readonly SavedQuestion[]
