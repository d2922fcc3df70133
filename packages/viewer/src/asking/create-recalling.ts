import type { ReadonlySignal } from '@preact/signals'
import type { AskedQuestion } from './fields'
import type { PastQuestion } from './past-questions'

/**
 * Goes through past questions, as a shell goes through its commands.
 *
 * @param current what is written, to come back to
 */
export function createRecalling(
  past: ReadonlySignal<readonly PastQuestion[]>,
  current: () => AskedQuestion,
  put: (question: AskedQuestion) => void,
) {
  /** How far back; -1 is what was being written. */
  let at = -1
  let draft: AskedQuestion | undefined

  /** @returns whether there is one further on */
  function recall(way: 'earlier' | 'later'): boolean {
    const next = way === 'earlier' ? at + 1 : at - 1
    if (at === -1) draft = current()
    const question = next === -1 ? draft : past.value[next]
    if (question === undefined) return false
    at = next
    put(question)
    return true
  }

  function reset(): void {
    at = -1
  }

  return { recall, reset }
}
