import { NewsgraphError } from '@newsgraph/graph'
import type { ErrorAnswer } from './answers'

/** What the server said went wrong, or that it cannot be reached. */
export class ApiError extends NewsgraphError {
  override readonly name: string = 'ApiError'
  readonly position: ErrorAnswer['error']['position']

  constructor({ message, hint, position }: ErrorAnswer['error'], cause?: unknown) {
    super(message, {
      ...(hint !== undefined && { hint }),
      ...(cause !== undefined && { cause }),
    })
    this.position = position
  }
}

/** Anything caught, as something that can be shown. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  return new ApiError({ message: error instanceof Error ? error.message : String(error) }, error)
}
