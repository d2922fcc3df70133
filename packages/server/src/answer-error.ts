import { NewsgraphError, StoreError } from '@newsgraph/graph'
import { given } from './given'
import { RequestError } from './request-error'

export interface ErrorAnswer {
  readonly status: RequestError['status'] | 500 | 503
  readonly error: {
    readonly message: string
    readonly hint?: string
    readonly position?: { readonly line: number; readonly column: number }
  }
}

/** What the page is told of an error: nothing of one that newsgraph did not throw on purpose, which is a bug. */
export function answerError(error: unknown): ErrorAnswer {
  if (error instanceof RequestError) {
    const { status, position } = error
    return { status, error: { ...described(error), ...given({ position }) } }
  }
  if (error instanceof StoreError) return { status: 503, error: described(error) }
  if (error instanceof NewsgraphError) return { status: 500, error: described(error) }
  return {
    status: 500,
    error: {
      message: 'newsgraph could not answer, because of a mistake of its own',
      hint: 'the program that serves this page says more',
    },
  }
}

function described({ message, hint }: NewsgraphError): { message: string; hint?: string } {
  return { message, ...given({ hint }) }
}
