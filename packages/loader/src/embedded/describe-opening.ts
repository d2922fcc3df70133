import { dirname } from 'node:path'
import { StoreError } from '@newsgraph/graph'

/** What the engine says: an Error, or what is left of one that comes from another process. */
interface Failure {
  readonly message: string
}

export function isLocked(failure: unknown): boolean {
  return /\block(ed)?\b/i.test((failure as Failure).message)
}

/** Why the engine's file cannot be opened. */
export function describeOpening(cause: unknown, file: string): StoreError {
  if (isLocked(cause))
    return new StoreError(`the store in ${dirname(file)} is open in another process`, {
      cause,
      hint: 'ask that one (newsgraph view?), or end it',
    })
  const { message } = cause as Failure
  const reason = message.split('\n')[0]?.replace(/^.*?GRAFEO-\w+: /, '')
  return new StoreError(`the store in ${dirname(file)} is damaged: ${reason}`, {
    cause,
    hint: `move ${file} away: the next read builds it again from the articles beside it`,
  })
}
